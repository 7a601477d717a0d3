package vn.ocop.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoteTest {

    private static final String ENDED =
            "Thu hồi lần đầu theo Quyết định 812/QĐ-UBND ngày 02/03/2026 của UBND tỉnh Thử Một,"
                    + " Điều 8 điểm đ, kết luận ngày 20/02/2026: Chủ thể đã ngừng sản xuất";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Mã sản phẩm 38-15142-1-2026|38-15142-1-2026|Mã sản phẩm 38-15142-1-2026",
                "Mã sản phẩm OCOP-7 · ENDED|OCOP-7|Mã sản phẩm OCOP-7 · ENDED",
                "Mã chủ thể CT38-000493 · Mã sản phẩm OCOP-7 · ENDED|OCOP-7|Mã chủ thể CT38-000493 · Mã sản phẩm OCOP-7 · ENDED",
                "Mã chủ thể CT38-000493 · Mã sản phẩm OCOP-7|OCOP-7|Mã chủ thể CT38-000493 · Mã sản phẩm OCOP-7",
                "Mã chủ thể CT38-000493|none|''",
                "ENDED|none|ENDED",
                "Gọi ông Lê Văn A 0912345678|none|''",
                "Mã sản phẩm của ông Lê Văn A 0912345678|none|''",
                "''|none|''"
            })
    void only_its_own_sentences_are_read_and_kept(String note, String code, String kept) {
        var said = note.replace("ENDED", ENDED);

        assertThat(Note.read(said).code()).isEqualTo(code);
        assertThat(Note.bare(said)).isEqualTo(kept.replace("ENDED", ENDED));
    }
}
