package vn.ocop.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTest {

    private static final String GOOD = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final UUID ONE = UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01");
    private static final UUID OTHER = UUID.fromString("01936b0e-7c1a-7d52-8a51-0f4c1c1a2c02");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_sealed_opens_with_its_key_for_its_record_only_and_never_looks_the_same() {
        var key = Sealing.freshKey();
        var sealed = Sealing.seal(key, ONE, bytes("038185000012"));

        assertThat(Sealing.open(key, ONE, sealed)).hasValue(bytes("038185000012"));
        assertThat(Sealing.open(key, OTHER, sealed)).isEmpty();
        assertThat(Sealing.open(Sealing.freshKey(), ONE, sealed)).isEmpty();
        assertThat(Sealing.seal(key, ONE, bytes("038185000012"))).isNotEqualTo(sealed);
        sealed[sealed.length - 1] ^= 1;
        assertThat(Sealing.open(key, ONE, sealed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a:",
                "a:short",
                "A:" + GOOD,
                "a:not base64!",
                "a:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void a_key_that_is_none_stops_the_start_and_is_not_printed(String key) {
        assertThatThrownBy(() -> new Keys(List.of(key), GOOD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("registry.person")
                .hasNoCause();
    }

    @Test
    void the_first_key_seals_and_all_open() {
        var keys = new Keys(List.of("new:" + GOOD, "old:YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY="), GOOD);

        assertThat(keys.current()).isEqualTo("new");
        assertThat(keys.master("old")).isNotEqualTo(keys.master("new"));
        assertThatThrownBy(() -> keys.master("gone")).hasMessageContaining("gone");
        assertThatThrownBy(() -> new Keys(List.of("a:" + GOOD, "a:" + GOOD), GOOD))
                .hasMessageContaining("two keys");
    }

    @ParameterizedTest
    @CsvSource({
        "contact.citizenNumber, 038085001212, 0380******12",
        "contact.phone, 0912000678, 0912******78",
        "contact.phone, 123456, ******",
        "contact.email, lienhe@balang.vn, l***@balang.vn",
        "contact.email, @x, ******",
        "contact.representative, Lê Thị Mẫu, L. T. M.",
        "contact.address, Thôn Đồng Tâm, ******",
        "name, HTX Ba Làng, HTX Ba Làng"
    })
    void a_history_shows_a_field_masked(String field, String value, String shown) {
        assertThat(Mask.field(field, value)).isEqualTo(shown);
    }

    @Test
    void a_contact_tells_nothing_when_it_is_printed() {
        var contact = new Contact("Lê Thị Mẫu", "0912000678", null, null, "038185000012");

        assertThat(contact.toString())
                .doesNotContain("Mẫu")
                .doesNotContain("678")
                .doesNotContain("0381");
        assertThat(Mask.field("contact.phone", null)).isNull();
    }
}
