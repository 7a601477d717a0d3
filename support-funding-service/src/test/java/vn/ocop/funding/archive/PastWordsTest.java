package vn.ocop.funding.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What offices write and what it means here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastWordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Hỗ trợ một lần, SUPPORT",
        "HỖ TRỢ MỘT LẦN, SUPPORT",
        "support, SUPPORT",
        "Kinh phí hỗ trợ mua bao bì, SUPPORT",
        "Thưởng sản phẩm đạt hạng 4 sao, REWARD",
        "Khen thưởng, REWARD",
        "reward, REWARD",
        "Hỗ trợ và thưởng, SUPPORT_AND_REWARD",
        "support_and_reward, SUPPORT_AND_REWARD",
        "Chi thường xuyên, OTHER",
        "Ho tro mot lan, OTHER",
        "supporters, OTHER",
        "Công tác phí, OTHER"
    })
    void a_purpose_counts_by_its_words(String purpose, PastKind kind) {
        assertThat(PastKind.of(purpose)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource({
        "3, 3",
        "03, 3",
        "3.0, 3",
        "'4,0', 4",
        "3 sao, 3",
        "5*, 5",
        "OCOP 4 sao, 4",
        "Hạng 4 sao, 4",
        "HẠNG 4 SAO, 4",
        "***, 3",
        "*****, 5",
        "Ba sao, 3",
        "bốn sao, 4",
        "Năm sao, 5",
        "2, 0",
        "6 sao, 0",
        "**, 0",
        "******, 0",
        "4 hoặc 5, 0",
        "đạt, 0"
    })
    void stars_are_three_to_five(String cell, int stars) {
        assertThat(StarsWritten.of(cell)).isEqualTo(stars);
    }

    @Test
    void an_empty_cell_says_nothing_of_stars() {
        assertThat(StarsWritten.of("")).isNull();
    }
}
