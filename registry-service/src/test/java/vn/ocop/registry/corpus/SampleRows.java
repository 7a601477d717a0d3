package vn.ocop.registry.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The synthetic province of the sample, as an office would write it down. */
final class SampleRows {

    static final List<String> HEADER = List.of(
            "STT",
            "Mã sản phẩm",
            "Tên sản phẩm",
            "Chủ thể",
            "Loại hình",
            "Xã/Phường",
            "Tỉnh/Thành phố",
            "Hạng sao",
            "Điểm",
            "Số quyết định",
            "Ngày quyết định",
            "Nhóm sản phẩm");
    static final int CODE = 1;
    static final int NAME = 2;
    static final int PRODUCER = 3;
    static final int COMMUNE = 5;
    static final int PROVINCE = 6;
    static final int STARS = 7;
    static final int SCORE = 8;
    static final int DAY = 10;

    private static final Map<String, String> KINDS = Map.of(
            "household", "Hộ sản xuất",
            "cooperative", "HTX",
            "enterprise", "Doanh nghiệp",
            "cooperative_group", "Tổ hợp tác");
    private static final Map<String, String> GROUPS = Map.of(
            "food", "Thực phẩm",
            "beverage", "Đồ uống",
            "herbal", "Dược liệu",
            "handicraft", "Thủ công mỹ nghệ",
            "ornamental", "Sinh vật cảnh",
            "tourism", "Dịch vụ du lịch");

    private static final List<Map<String, String>> ALL = read();

    private SampleRows() {}

    private static List<Map<String, String>> read() {
        var producers = table("producers.csv", "producer_id");
        var products = table("products.csv", "product_id");
        var rows = new ArrayList<Map<String, String>>();
        for (var recognition : table("recognitions.csv", "recognition_id").values()) {
            if (recognition.get("kind").equals("new")) {
                var row = new HashMap<>(products.get(recognition.get("product_id")));
                var producer = producers.get(row.get("producer_id"));
                row.put("producer", producer.get("name"));
                row.put("entity_type", producer.get("entity_type"));
                row.putAll(recognition);
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Map<String, String>> table(String file, String key) {
        try (InputStream in = SampleRows.class.getResourceAsStream("/sample/" + file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var names = lines.get(0).split(",", -1);
            var table = new LinkedHashMap<String, Map<String, String>>();
            for (int i = 1; i < lines.size(); i++) {
                var cells = lines.get(i).split(",", -1);
                var row = new HashMap<String, String>();
                for (int n = 0; n < names.length; n++) {
                    row.put(names[n], cells[n]);
                }
                table.put(row.get(key), row);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the n-th product, from 0, under {@link #HEADER}. */
    static List<String> row(int n) {
        var row = ALL.get(n);
        var day = LocalDate.parse(row.get("decision_date"));
        return List.of(
                String.valueOf(n + 1),
                row.get("product_id"),
                row.get("name"),
                row.get("producer"),
                KINDS.getOrDefault(row.get("entity_type"), "Khác"),
                row.get("commune_name"),
                "Tỉnh Thanh Hóa",
                row.get("stars"),
                row.get("score").replace('.', ','),
                row.get("decision_no"),
                "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                GROUPS.get(row.get("product_group")));
    }

    /** The rows from the n-th, header first. */
    static List<List<String>> table(int first, int count) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (int i = first; i < first + count; i++) {
            rows.add(row(i));
        }
        return rows;
    }

    /** The same row with another cell. */
    static List<String> with(List<String> row, int column, String cell) {
        var changed = new ArrayList<>(row);
        changed.set(column, cell);
        return changed;
    }

    /** A table of one product per given cell, this cell put into the column. */
    static List<List<String>> varied(int first, int column, List<String> cells) {
        var rows = table(first, cells.size());
        for (int i = 0; i < cells.size(); i++) {
            rows.set(i + 1, with(rows.get(i + 1), column, cells.get(i)));
        }
        return rows;
    }

    /** What the n-th product must be understood as. */
    static Map<String, Object> canonical(int n) {
        var row = ALL.get(n);
        var canonical = new LinkedHashMap<String, Object>();
        canonical.put("name", row.get("name"));
        canonical.put("producer", row.get("producer"));
        canonical.put("stars", Integer.valueOf(row.get("stars")));
        canonical.put("score", row.get("score").isEmpty() ? null : new BigDecimal(row.get("score")));
        canonical.put("decision_date", row.get("decision_date"));
        canonical.put("commune_code", row.get("commune_code"));
        return canonical;
    }
}
