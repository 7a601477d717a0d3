package vn.ocop.chassis.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.chassis.reading.SheetFixture.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;

/** Headers of one row and of several. */
class HeaderTest {

    private static final Layout LIST = Layout.of(
            Layout.required("code", "Mã sản phẩm"),
            Layout.required("name", "Tên sản phẩm"),
            Layout.required("producer", "Chủ thể", "Tên chủ thể"),
            Layout.optional("commune", "Xã/Phường"),
            Layout.optional("number", "Số quyết định"),
            Layout.optional("day", "Ngày quyết định"));

    @TempDir
    Path folder;

    private static String merged(String... ranges) {
        var out = new StringBuilder("<mergeCells>");
        for (var range : ranges) {
            out.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return out.append("</mergeCells>").toString();
    }

    private List<FileRecord> read(String sheet) throws IOException {
        var good = new ArrayList<FileRecord>();
        try (var reader = RecordReader.open(SheetFixture.of(sheet).in(folder), LIST, ReadFixture.LIMITS)) {
            for (var next = reader.next(); next != null; next = reader.next()) {
                if (next instanceof Reading.Good found) {
                    good.add(found.record());
                }
            }
        }
        return good;
    }

    @ParameterizedTest(name = "{0} and {1} under {2}")
    @CsvSource({
        "Số, Ngày, Quyết định",
        "Số, Ngày, QUYẾT ĐỊNH:",
        "Số quyết định, Ngày quyết định, Kết quả",
        "quyết định, Ngày, Số",
        "Số (*), Ngày (dd/mm/yyyy), Quyết định"
    })
    void a_name_in_the_lower_row_is_read_with_the_one_above_it(String number, String day, String above)
            throws IOException {
        var sheet = data(
                        "1|A=DANH SÁCH SẢN PHẨM OCOP",
                        "3|A=STT|B=Mã sản phẩm|C=Tên sản phẩm|D=Chủ thể|F=" + above,
                        "4|D=Tên|E=Xã/Phường|F=" + number + "|G=" + (above.equals("Số") ? "Ngày quyết định" : day),
                        "5|A=#1|B=SP1|C=Nem chua|D=HTX Nga Sơn|E=Nga Sơn|F=715/QĐ-UBND|G=10/02/2024")
                + merged("A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3");
        var record = read(sheet).get(0);
        assertThat(record.row()).isEqualTo(5);
        assertThat(List.of("code", "name", "producer", "commune", "number", "day"))
                .extracting(record::text)
                .containsExactly("SP1", "Nem chua", "HTX Nga Sơn", "Nga Sơn", "715/QĐ-UBND", "10/02/2024");
    }

    @Test
    void three_names_may_come_together_only_in_both_rows() throws IOException {
        var sheet = data(
                        "1|A=STT|B=Sản phẩm|D=Chủ thể",
                        "2|B=Mã|C=Tên|D=Tên|E=Xã/Phường",
                        "3|A=#1|B=SP1|C=Nem chua|D=HTX|E=Nga Sơn")
                + merged("A1:A2", "B1:C1", "D1:E1");
        var record = read(sheet).get(0);
        assertThat(record.text("name")).isEqualTo("Nem chua");
        assertThat(record.text("producer")).isEqualTo("HTX");
    }

    @Test
    void three_rows_and_a_row_of_numbers_under_them_are_one_header() throws IOException {
        var sheet = data(
                        "1|A=STT|B=Mã sản phẩm|C=Tên sản phẩm|D=Thông tin",
                        "2|D=Chủ thể|F=Quyết định",
                        "3|D=Tên|E=Xã/Phường|F=Số|G=Ngày",
                        "4|B=(1)|C=(2)|D=(3)|E=(4)|F=(5)|G=(6)",
                        "5|A=#1|B=SP1|C=Nem chua|D=HTX|E=Nga Sơn|F=1/QĐ-UBND|G=10/02/2024")
                + merged("A1:A4", "B1:B3", "C1:C3", "D1:G1", "D2:E2", "F2:G2");
        var record = read(sheet).get(0);
        assertThat(record.number()).isEqualTo(1);
        assertThat(record.text("number")).isEqualTo("1/QĐ-UBND");
        assertThat(record.text("producer")).isEqualTo("HTX");
    }

    @Test
    void without_merged_cells_the_row_below_is_a_row_like_any_other() throws IOException {
        var sheet = data(
                "1|A=Mã sản phẩm|B=Tên sản phẩm|C=Chủ thể|D=Quyết định",
                "2|C=Tên|D=Số|E=Ngày",
                "3|A=SP1|B=Nem chua|C=HTX");
        assertThat(read(sheet))
                .hasSize(2)
                .last()
                .satisfies(record -> assertThat(record.has("number")).isFalse());
    }

    @Test
    void empty_rows_of_a_sheet_count_also_where_its_file_leaves_them_out() throws IOException {
        var header = "%d|A=Mã sản phẩm|B=Tên sản phẩm|C=Chủ thể";
        assertThat(read(data(header.formatted(15), "16|A=SP1|B=Nem chua|C=HTX")))
                .hasSize(1);
        var late = data("1|A=Danh sách", header.formatted(16), "17|A=SP1|B=Nem chua|C=HTX");
        assertThatThrownBy(() -> read(late))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileReason.HEADER_NOT_FOUND));
    }

    @Test
    void a_header_that_begins_in_the_15th_row_may_end_below_it() throws IOException {
        var sheet = data(
                        "15|A=Mã sản phẩm|B=Tên sản phẩm|C=Chủ thể|D=Quyết định",
                        "16|D=Số|E=Ngày",
                        "17|A=SP1|B=Nem chua|C=HTX|D=1/QĐ-UBND")
                + merged("A15:A16", "B15:B16", "C15:C16", "D15:E15");
        assertThat(read(sheet)).extracting(record -> record.text("number")).containsExactly("1/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tên sản phẩm",
                "TÊN SẢN PHẨM *",
                "Tên sản phẩm: (bắt buộc)",
                "Tên sản phẩm (*) (theo hồ sơ):",
                "* Tên sản phẩm [1] :",
                "Tên\nsản phẩm (ghi đầy đủ)",
                "Tên sản phẩm **"
            })
    void what_stands_around_a_name_makes_no_difference(String written) {
        assertThat(LIST.find(written)).map(Layout.Column::name).contains("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(Tên sản phẩm)", "Ten san pham", "Tên sản", "Tên sản phẩm mới"})
    void another_name_is_another(String written) {
        assertThat(LIST.find(written)).isEmpty();
    }
}
