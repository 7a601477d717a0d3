package vn.ocop.assessment.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.assessment.testing.Stage.PROVINCE;
import static vn.ocop.assessment.testing.Stage.councilOf;
import static vn.ocop.assessment.testing.Stage.people;
import static vn.ocop.assessment.testing.Stage.setUp;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Person;
import vn.ocop.stack.test.StackResource;

/** The list of councils as a file. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class CouncilExportTest {

    private static final String FILE = "/assessment/v1/councils/export.";

    @Test
    void a_council_is_one_row_with_its_members_for_those_who_see_it() {
        var people = people(3);
        setUp(councilOf(people)).then().statusCode(201);
        var members = "\"" + "members\":\"" + String.join("; ", people) + "\"";

        for (var reader : new Person[] {PROVINCE, Person.member(people.get(2))}) {
            var lines = reader.asks()
                    .get(FILE + "ndjson")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString()
                    .lines();
            assertThat(lines).filteredOn(line -> line.contains(members)).hasSize(1);
        }
        var foreign = Person.province("80").asks().get(FILE + "csv").asString();
        assertThat(foreign).contains("council_id,province_code,name,chair").doesNotContain(people.get(0));
        assertThat(Person.member(people.get(0)).asks().get(FILE + "xlsx").asByteArray())
                .startsWith('P', 'K');
    }
}
