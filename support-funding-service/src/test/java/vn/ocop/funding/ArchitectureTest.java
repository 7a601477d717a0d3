package vn.ocop.funding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ocop.funding");

    @Test
    void rooms_form_no_cycle() {
        slices().matching("vn.ocop.funding.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void only_endpoints_know_http() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Resource(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(OURS);
    }

    @Test
    void rules_know_neither_http_nor_tables() {
        noClasses()
                .that(are("records or enums", c -> c.isRecord() || c.isEnum()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.persistence..", "org.hibernate..")
                .check(OURS);
    }

    @Test
    void no_money_is_ever_a_floating_number() {
        var floating = are(
                "floating numbers",
                c -> c.isEquivalentTo(double.class)
                        || c.isEquivalentTo(float.class)
                        || c.isEquivalentTo(Double.class)
                        || c.isEquivalentTo(Float.class));
        fields().should().notHaveRawType(floating).check(OURS);
        noMethods().should().haveRawReturnType(floating).check(OURS);
        noMethods()
                .should()
                .haveRawParameterTypes(new DescribedPredicate<java.util.List<JavaClass>>("floating numbers") {
                    @Override
                    public boolean test(java.util.List<JavaClass> types) {
                        return types.stream().anyMatch(floating);
                    }
                })
                .check(OURS);
    }

    @Test
    void names_say_what_things_are() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto)")
                .check(OURS);
    }

    @Test
    void every_refusal_is_reached_by_a_test() throws IOException {
        var tests = sources();

        assertThat(Arrays.stream(FundingReason.values()).map(FundingReason::slug))
                .allMatch(slug -> tests.contains("\"" + slug + "\""));
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(ArchitectureTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> which) {
        return DescribedPredicate.describe(what, which);
    }
}
