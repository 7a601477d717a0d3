package vn.ocop.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;

/** How offices write stars, scores, names and kinds (Article 3 for the bands, Article 2 for the kinds). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetFormsTest {

    @ParameterizedTest(name = "{0} is {1} stars")
    @CsvSource({
        "3, 3",
        "03, 3",
        "3.0, 3",
        "'3,0', 3",
        "3 sao, 3",
        "03 sao, 3",
        "5 SAO, 5",
        "3sao, 3",
        "***, 3",
        "****, 4",
        "*****, 5",
        "(***), 3",
        "4*, 4",
        "OCOP 4 sao, 4",
        "ocop 4 SAO, 4",
        "Hạng 4 sao, 4",
        "HẠNG 5 SAO, 5",
        "Ba sao, 3",
        "Bốn sao, 4",
        "năm sao, 5"
    })
    void stars_are_read_in_the_usual_forms(String cell, int stars) {
        assertThat(StarsForm.of(cell)).isEqualTo(stars);
    }

    @ParameterizedTest(name = "{0} is no number of stars")
    @ValueSource(
            strings = {
                "2",
                "6",
                "2 sao",
                "3-4 sao",
                "sao",
                "3.5",
                "3,5",
                "**",
                "******",
                "0",
                "33",
                "Ba",
                "Hạng ba",
                "Một sao",
                "Tiềm năng 5 sao",
                "đạt",
                "٣",
                "３",
                "3 sao 4 sao",
                "IV",
                "-3",
                "3 điểm"
            })
    void what_is_none_of_the_forms_is_refused(String cell) {
        assertThat(StarsForm.of(cell)).isZero();
    }

    @ParameterizedTest(name = "{0} beside {1} stars is {2}")
    @CsvSource({
        "'50', 3, 50",
        "'69,99', 3, 69.99",
        "70, 4, 70",
        "89.999, 4, 89.999",
        "90, 5, 90",
        "100, 5, 100",
        "'71,00', 4, 71",
        "'65,8 điểm', 3, 65.8"
    })
    void a_score_in_the_band_of_its_stars_is_taken(String cell, int stars, BigDecimal points) {
        assertThat(Score.of(cell, stars)).isEqualTo(new Score(points, null));
    }

    @ParameterizedTest(name = "{0} beside {1} stars is {2}")
    @CsvSource({
        "'49,99', 3, score_star_mismatch",
        "70, 3, score_star_mismatch",
        "'69,999', 4, score_star_mismatch",
        "90, 4, score_star_mismatch",
        "'89,9999999', 5, score_star_mismatch",
        "0, 3, score_star_mismatch",
        "'-0,1', 3, score_out_of_range",
        "'100,01', 5, score_out_of_range",
        "650, 3, score_out_of_range",
        "65/100, 3, bad_number",
        "khá, 3, bad_number",
        "6.5E1, 3, bad_number"
    })
    void a_score_that_cannot_be_is_refused(String cell, int stars, String reason) {
        assertThat(Score.of(cell, stars).fault().reason()).isEqualTo(reason);
    }

    @Test
    void an_empty_score_is_none() {
        assertThat(Score.of("", 3)).isEqualTo(new Score(null, null));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Công ty TNHH MTV Lê Gia, Công ty trách nhiệm hữu hạn một thành viên Lê Gia",
        "HTX Hoà Bình, hợp tác xã Hòa  Bình",
        "Công ty CP Cói Nga Sơn, CÔNG TY CỔ PHẦN CÓI NGA SƠN",
        "'Cơ sở \"Thuý Nga\"', Cơ sở Thúy Nga",
        "'HTX rau, củ, quả Vân Trà', HTX rau củ quả Vân Trà",
        "Công ty TM&DV An, Công ty TM & DV An"
    })
    void two_spellings_of_a_name_are_one(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"Mắm tôm, Mắm tốm", "Hòa Bình, Hoa Binh", "Trà 1, Trà 2", "THT An, HTX An", "Vạn, Văn"})
    void two_names_are_two(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @ParameterizedTest(name = "{0}, {1} is {2}")
    @CsvSource({
        "HTX, Nga Sơn Xanh, COOPERATIVE",
        "'', Hợp tác xã Nga Sơn, COOPERATIVE",
        "'', Liên hiệp HTX Xứ Thanh, COOPERATIVE",
        "Tổ hợp tác, x, COOPERATIVE_GROUP",
        "'', THT chế biến, COOPERATIVE_GROUP",
        "Doanh nghiệp, x, ENTERPRISE",
        "'', Công ty TNHH An, ENTERPRISE",
        "Hộ kinh doanh, x, HOUSEHOLD",
        "Khác, Cơ sở sản xuất An, HOUSEHOLD",
        "'', Trang trại Bình Minh, FARM",
        "'', Hội nông dân, ASSOCIATION",
        "'', Hộ ông Hội, HOUSEHOLD"
    })
    void the_kind_of_producer_is_told_by_the_list_or_by_the_name(String said, String name, ProducerKind kind) {
        assertThat(Words.kind(said, name)).isEqualTo(kind);
    }

    @Test
    void a_name_that_tells_nothing_leaves_the_kind_open() {
        assertThat(Words.kind("", "Nga Sơn Xanh")).isNull();
        assertThat(Words.kind("Khác", "Hoằng Hóa Food")).isNull();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Thực phẩm, I",
        "Nhóm thực phẩm, I",
        "Đồ uống, II",
        "Dược liệu và sản phẩm từ dược liệu, III",
        "Thủ công mỹ nghệ, IV",
        "Hàng thủ công mỹ nghệ, IV",
        "Sinh vật cảnh, V",
        "Dịch vụ du lịch cộng đồng, VI",
        "'', UNKNOWN",
        "Khác, UNKNOWN"
    })
    void the_group_tells_the_industry(String group, Industry industry) {
        assertThat(Words.industry(group)).isEqualTo(industry);
    }
}
