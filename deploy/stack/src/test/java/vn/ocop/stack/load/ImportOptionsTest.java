package vn.ocop.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Role;

class ImportOptionsTest {

    @Test
    void a_file_is_sent_in_parts_unless_asked_otherwise() {
        assertThat(parse("sheet.csv --kind register").query())
                .isEqualTo(Map.of("kind", "register", "mode", "PARTIAL", "dryRun", "false"));
        assertThat(parse("--dry-run --mode all-or-nothing --kind register sheet.csv")
                        .query())
                .isEqualTo(Map.of("kind", "register", "mode", "ALL_OR_NOTHING", "dryRun", "true"));
    }

    @ParameterizedTest
    @CsvSource({
        "provinces, registry",
        "communes, registry",
        "commune-mergers, registry",
        "producers, registry",
        "products, registry",
        "recognitions, registry",
        "register, registry",
        "payouts-history, funding",
        "statement, funding",
        "events, promotion",
        "event-participants, promotion"
    })
    void the_kind_tells_the_service(String kind, String service) {
        assertThat(parse("sheet.csv --kind " + kind).service()).isEqualTo(service);
    }

    @Test
    void a_service_that_is_named_wins() {
        assertThat(parse("sheet.csv --kind lots --service registry").service()).isEqualTo("registry");
        assertThatThrownBy(() -> parse("sheet.csv --kind lots"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lots");
    }

    @Test
    void what_a_kind_asks_for_is_set_by_name() {
        assertThat(parse(
                                "m.csv --kind commune-mergers --set legalBasis=1686/NQ-UBTVQH15 --set effectiveDate=2025-07-01")
                        .query())
                .containsEntry("legalBasis", "1686/NQ-UBTVQH15")
                .containsEntry("effectiveDate", "2025-07-01");
    }

    @Test
    void a_statement_is_brought_by_the_treasury_desk() {
        assertThat(Kinds.role("statement")).isEqualTo(Role.TREASURY_OPERATOR);
        assertThat(Kinds.role("producers")).isEqualTo(Role.IMPORT_JOB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sheet.csv",
                "--kind register",
                "a.csv b.csv --kind register",
                "a.csv --kind",
                "a.csv --kind register --mode some",
                "a.csv --kind register --service office",
                "a.csv --kind register --fast x"
            })
    void what_is_not_understood_is_answered_with_the_usage(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(Refusal.class).hasMessageContaining("deploy/import FILE");
    }

    private static ImportOptions parse(String line) {
        return ImportOptions.parse(List.of(line.split(" ", -1)));
    }
}
