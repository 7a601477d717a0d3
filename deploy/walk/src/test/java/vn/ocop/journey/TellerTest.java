package vn.ocop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellerTest {

    @ParameterizedTest
    @CsvSource({
        "/registry/v1/products/01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01/timeline, /registry/v1/products/…1c1a2d01/timeline",
        "/registry/v1/products?count=true&q=b%C3%BAn, /registry/v1/products?count=true&q=b%C3%BAn"
    })
    void a_line_shows_the_end_of_an_identifier_only(String path, String shown) {
        assertThat(Teller.shortened(path)).isEqualTo(shown);
    }
}
