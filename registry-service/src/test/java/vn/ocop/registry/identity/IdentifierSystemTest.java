package vn.ocop.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentifierSystemTest {

    @ParameterizedTest
    @CsvSource({
        "TAX_CODE, 0100109106, true",
        "TAX_CODE, 0100109106-001, true",
        "TAX_CODE, 0100109107, false",
        "TAX_CODE, 0100109106-1, false",
        "TAX_CODE, 038085001234, false",
        "GTIN, 4006381333931, true",
        "GTIN, 4006381333932, false",
        "GTIN, 96385074, true",
        "GTIN, 036000291452, true",
        "GTIN, 00012345600012, true",
        "GTIN, 123456789, false",
        "GLN, 8930000000003, false",
        "GLN, 4006381333931, true",
        "LEGACY_CODE, 38-395-15142-01-2021, true",
        "LEGACY_CODE, 38-15142-1-2026, false",
        "TRACE_CODE, https://check.gov.vn/a, true",
        "TRACE_CODE, 'có dấu', false",
        "COOPERATIVE_NUMBER, 2802.01/HTX, true",
        "COOPERATIVE_NUMBER, ab, false",
        "SOURCE, TH-0001, true",
        "OFFICE, 'Số 12', true"
    })
    void a_value_has_the_form_and_check_digit_of_its_system(IdentifierSystem system, String value, boolean good) {
        assertThat(system.accepts(value)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "TAX_CODE, producer, true, false",
        "TAX_CODE, product, false, false",
        "GTIN, product, true, true",
        "GTIN, producer, false, true",
        "SOURCE, product, true, true",
        "OFFICE, producer, true, false"
    })
    void a_system_names_some_kinds_of_records_and_some_only_once(
            IdentifierSystem system, String subject, boolean names, boolean sole) {
        assertThat(system.names(subject)).isEqualTo(names);
        assertThat(system.isSole()).isEqualTo(sole);
    }
}
