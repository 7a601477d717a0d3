package vn.ocop.chassis.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.export.Exports.Listing;

class ExportFileTest {

    private record Basket(String name, Integer price, BigDecimal weight, LocalDate made) {}

    private static final List<Column<Basket>> COLUMNS = List.of(
            Column.of("name", Basket::name),
            Column.of("price", Basket::price),
            Column.of("weight", Basket::weight),
            Column.of("made", Basket::made));

    private static Listing<Basket> listing(Basket... baskets) {
        return new Listing<>("giỏ", COLUMNS, consumer -> List.of(baskets).forEach(consumer));
    }

    @Test
    void csv_opens_in_a_spreadsheet_and_nothing_in_it_runs() throws IOException {
        var out = new ByteArrayOutputStream();
        CsvFile.write(
                listing(
                        new Basket("Giỏ \"tre\", to", 70000, new BigDecimal("1.50"), LocalDate.of(2025, 7, 1)),
                        new Basket("=1+1", -5, null, null),
                        new Basket("'+x", null, null, null)),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFname,price,weight,made",
                        "\"Giỏ \"\"tre\"\", to\",70000,1.50,2025-07-01",
                        "'=1+1,'-5,,",
                        "''+x,,,",
                        ""));
    }

    @Test
    void ndjson_is_not_altered() throws IOException {
        var out = new ByteArrayOutputStream();
        ObjectFile.write(
                listing(
                        new Basket("=1+1", 70000, new BigDecimal("1.50"), LocalDate.of(2025, 7, 1)),
                        new Basket("b", null, null, null)),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "{\"name\":\"=1+1\",\"price\":70000,\"weight\":1.50,\"made\":\"2025-07-01\"}",
                        "{\"name\":\"b\"}");
    }

    @Test
    void a_sheet_of_many_rows_is_whole() throws IOException {
        var out = new ByteArrayOutputStream();
        var many = new Listing<Basket>("giỏ", COLUMNS, consumer -> {
            for (int i = 1; i <= 2_300; i++) {
                consumer.accept(new Basket("Giỏ " + i, i, null, LocalDate.of(2025, 7, 1)));
            }
        });
        SheetFile.write(many, out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2_301);
            assertThat(rows.get(2_300).getCellText(0)).isEqualTo("Giỏ 2300");
            assertThat(rows.get(2_300).getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2025, 7, 1));
        }
    }

    @Test
    void a_sheet_of_a_known_form_has_headings_over_its_columns_and_tells_a_thing_once() throws IOException {
        var out = new ByteArrayOutputStream();
        var form = new SheetForm<Basket>(
                "Loc",
                List.of("DANH SÁCH GIỎ", ""),
                Arrays.asList(null, "Đan", "Đan", null),
                "dd/mm/yyyy",
                2,
                basket -> basket.price() > 1);
        SheetFile.write(
                listing(
                        new Basket("Giỏ tre", 1, BigDecimal.ONE, LocalDate.of(2025, 7, 1)),
                        new Basket("Giỏ tre", 2, BigDecimal.TEN, null),
                        new Basket("=SUM", 1, null, null)),
                form,
                out);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Loc");
            var rows = sheet.read().stream()
                    .map(row -> row.getRowNum() + " "
                            + row.stream()
                                    .map(cell -> cell == null ? "" : cell.getText())
                                    .toList())
                    .toList();
            assertThat(rows)
                    .contains("1 [DANH SÁCH GIỎ]", "5 [Giỏ tre, 1, 1, 45839.0]", "7 ['=SUM, 1]")
                    .anyMatch(row -> row.startsWith("3 [name, Đan, ") && row.endsWith(", made]"))
                    .anyMatch(row -> row.startsWith("4 [") && row.contains("price, weight"))
                    .anyMatch(row -> row.matches("6 \\[, , 10.*"));
        }
    }
}
