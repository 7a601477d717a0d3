package vn.ocop.registry.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.address.Found.Outcome;
import vn.ocop.registry.place.Place;

/** Resolution 202/2025/QH15 and 1686/NQ-UBTVQH15: addresses before and after 1 July 2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    private static final AddressBook EXACT = SamplePlaces.book(TODAY, UnaryOperator.identity());
    private static final AddressBook LENIENT = SamplePlaces.book(TODAY, SearchKey::of);

    @ParameterizedTest(name = "{2}, {1}, {0} is {3}")
    @CsvSource({
        "Tỉnh Thanh Hóa, '', Xã Hoằng Thanh, Xã Hoằng Thanh",
        "Thanh Hoá, '', Hoằng Thanh, Xã Hoằng Thanh",
        "T. Thanh Hóa, '', X. Hoằng Thanh, Xã Hoằng Thanh",
        "T Thanh Hóa, '', P. Hạc Thành, Phường Hạc Thành",
        "tỉnh thanh hóa, '', XÃ HOẰNG THANH, Xã Hoằng Thanh",
        "Tỉnh Thanh Hóa, Huyện Hoằng Hóa, Xã Hoằng Phụ, Xã Hoằng Thanh",
        "Tỉnh Thanh Hoá, Huyện Hoằng Hoá, Hoằng Phụ, Xã Hoằng Thanh",
        "Thanh Hóa, Hoằng Hóa, X. Hoằng Phú, Xã Hoằng Phú",
        "Thanh Hóa, Cẩm Thuỷ, Cẩm Bình, Xã Cẩm Thạch",
        "Thanh Hóa, H. Cẩm Thủy, X.Cẩm Liên, Xã Cẩm Thạch",
        "Thanh Hóa, H. Hà Trung, TT. Hà Long, Xã Hà Long",
        "Thanh Hóa, H.Nga Sơn, TT Nga Sơn, Xã Nga Sơn",
        "Tỉnh Long An, Huyện Cần Đước, Xã Long Hựu Đông, Xã Long Hựu",
        "Tây Ninh, Huyện Cần Đước, Xã Long Hựu Đông, Xã Long Hựu",
        "Tây Ninh, TX. Trảng Bàng, P. Gia Lộc, Phường Gia Lộc",
        "Tây Ninh, '', Phường Tân Ninh, Phường Tân Ninh",
        "Long An, '', Phường Long An, Phường Long An"
    })
    void an_address_is_read_by_new_or_old_names(String province, String district, String commune, String meant) {
        var found = EXACT.find(province, district, commune);
        assertThat(found.outcome()).isEqualTo(Outcome.RESOLVED);
        assertThat(found.commune().fullName()).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{2}, {1}, {0} is {3}")
    @CsvSource({
        "Thanh Hóa, Huyện Thiệu Hóa, Thị trấn Thiệu Hóa, AMBIGUOUS",
        "Thanh Hóa, Huyện Hoằng Hóa, Xã Nga Thủy, UNKNOWN_COMMUNE",
        "Thanh Hóa, Huyện Hoằng Hóa, Xã Hoang Phu, UNKNOWN_COMMUNE",
        "Thanh Hóa, Thị xã Hoằng Hóa, Xã Hoằng Phụ, UNKNOWN_COMMUNE",
        "Thanh Hóa, Hoằng Hóa, Phường Hoằng Phụ, UNKNOWN_COMMUNE",
        "Thanh Hóa, '', Xã Hoằng Phụ, UNKNOWN_COMMUNE",
        "Thanh Hóa, '', Xã Không Có Thật, UNKNOWN_COMMUNE",
        "Thanh Hóa, '', Phường Tân Ninh, UNKNOWN_COMMUNE",
        "Long An, TX. Trảng Bàng, P. Gia Lộc, UNKNOWN_COMMUNE",
        "Thanh Hoa, '', Xã Hoằng Thanh, UNKNOWN_PROVINCE",
        "Tỉnh Không Có, '', Xã Hoằng Thanh, UNKNOWN_PROVINCE"
    })
    void what_cannot_be_told_is_not_guessed(String province, String district, String commune, Outcome outcome) {
        assertThat(EXACT.find(province, district, commune).outcome()).isEqualTo(outcome);
        assertThat(EXACT.find(province, district, commune).commune()).isNull();
    }

    @Test
    void a_split_commune_names_everything_that_came_of_it() {
        assertThat(EXACT.find("Thanh Hóa", "Thiệu Hóa", "Thị trấn Thiệu Hóa").candidates())
                .hasSizeGreaterThan(1)
                .extracting(Place::code)
                .isSorted();
    }

    @Test
    void without_a_province_a_list_means_its_own() {
        assertThat(EXACT.findIn("38", "Nga Sơn", "Nga Thuỷ").commune().fullName())
                .isEqualTo("Xã Nga Sơn");
        assertThat(EXACT.findIn("80", "Nga Sơn", "Nga Thuỷ").outcome()).isEqualTo(Outcome.UNKNOWN_COMMUNE);
    }

    @Test
    void without_accents_two_communes_may_be_meant() {
        var found = LENIENT.find("Thanh Hoa", "H. Hoang Hoa", "Hoang Phu");
        assertThat(found.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(found.candidates()).extracting(Place::fullName).contains("Xã Hoằng Thanh", "Xã Hoằng Phú");
        assertThat(LENIENT.find("thanh hoa", "nga son", "xa nga thuy").commune().fullName())
                .isEqualTo("Xã Nga Sơn");
    }

    @Test
    void before_the_reform_an_old_commune_means_itself() {
        var book = SamplePlaces.book(LocalDate.of(2025, 6, 30), UnaryOperator.identity());
        var found = book.find("Thanh Hóa", "Hoằng Hóa", "Xã Hoằng Phụ");
        assertThat(found.commune().fullName()).isEqualTo("Xã Hoằng Phụ");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "P4, phường 4",
        "P.4, phường 4",
        "P. 04, phường 4",
        "Phường 04, phường 4",
        "X. Hoà Bình, xã hòa bình",
        "TT.Nga Sơn, thị trấn nga sơn",
        "ĐK. Phú Quốc, đặc khu phú quốc",
        "Phú Lâm, phú lâm",
        "Ea H’leo, ea h'leo",
        "Xã Phan Rang - Tháp Chàm, xã phan rang-tháp chàm"
    })
    void short_forms_are_written_out(String written, String meant) {
        assertThat(Level.COMMUNE.key(written)).isEqualTo(vn.ocop.chassis.text.Names.key(meant));
    }
}
