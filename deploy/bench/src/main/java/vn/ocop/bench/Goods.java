package vn.ocop.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A province's past that never was: three products for each producer, spread over the communes that ship with the
 * project, most of them recognised, some already lapsed. The same size makes the same files.
 */
final class Goods {

    private static final int PRODUCTS_OF_ONE = 3;
    private static final LocalDate FIRST_DECISION = LocalDate.of(2022, 1, 3);
    private static final int DAYS_OF_DECISIONS = 1_600;

    private final List<Commune> communes = communes();
    private final List<Words.Good> goods = Words.goods();
    private final Random dice;
    private final int products;

    Goods(int products) {
        this.products = products;
        this.dice = new Random(products);
    }

    /** A commune of today. */
    record Commune(String code, String name, String province, String provinceName) {}

    static List<Commune> communes() {
        return rows("communes.csv").stream()
                .map(row -> new Commune(
                        row.getField("code"),
                        row.getField("full_name"),
                        row.getField("province_code"),
                        row.getField("province_name")))
                .toList();
    }

    /** Names that units bore before the reform. */
    static List<String> oldCommunes() {
        List<String> names = new ArrayList<>();
        for (String file : List.of("commune-mergers-38.csv", "commune-mergers-80.csv")) {
            rows(file).forEach(row -> names.add(row.getField("old_name")));
        }
        return names.stream().filter(name -> name.length() > 3).distinct().toList();
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream bytes = vn.ocop.stack.load.Sample.class.getResourceAsStream("/sample/" + file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private int producers() {
        return Math.max(1, products / PRODUCTS_OF_ONE);
    }

    private Commune communeOf(int producer) {
        return communes.get(producer % communes.size());
    }

    Path producers(Path folder) throws IOException {
        Path file = folder.resolve("producers.csv");
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(
                    "producer_id",
                    "province_key",
                    "province_code",
                    "name",
                    "entity_type",
                    "commune_code",
                    "commune_name");
            for (int i = 0; i < producers(); i++) {
                Commune at = communeOf(i);
                String kind = kind();
                csv.writeRecord(
                        "BPR-" + i,
                        at.province(),
                        at.province(),
                        Words.producer(kind, dice),
                        kind,
                        at.code(),
                        at.name());
            }
        }
        return file;
    }

    /** As in Thanh Hoá: half households, a quarter cooperatives. */
    private String kind() {
        int throwOf = dice.nextInt(100);
        if (throwOf < 54) {
            return "household";
        }
        return throwOf < 81 ? "cooperative" : throwOf < 98 ? "enterprise" : "cooperative_group";
    }

    Path products(Path folder) throws IOException {
        Path file = folder.resolve("products.csv");
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(
                    "product_id",
                    "province_key",
                    "producer_id",
                    "name",
                    "product_group",
                    "commune_code",
                    "commune_name");
            for (int i = 0; i < products; i++) {
                int producer = i % producers();
                Commune at = communeOf(producer);
                Words.Good good = goods.get(dice.nextInt(goods.size()));
                csv.writeRecord(
                        "BPD-" + i,
                        at.province(),
                        "BPR-" + producer,
                        Words.product(good, dice),
                        good.industry(),
                        at.code(),
                        at.name());
            }
        }
        return file;
    }

    /** Six of seven products; stars as the programme has given them (90, 9 and 1 of a hundred). */
    Path recognitions(Path folder) throws IOException {
        Path file = folder.resolve("recognitions.csv");
        try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(
                    "recognition_id",
                    "province_key",
                    "product_id",
                    "kind",
                    "stars",
                    "score",
                    "decision_no",
                    "decision_date",
                    "authority_level",
                    "authority");
            for (int i = 0; i < products; i++) {
                if (i % 7 != 0) {
                    recognition(csv, i);
                }
            }
        }
        return file;
    }

    private void recognition(CsvWriter csv, int product) {
        Commune at = communeOf(product % producers());
        int luck = dice.nextInt(100);
        int stars = luck < 90 ? 3 : luck < 99 ? 4 : 5;
        LocalDate day = FIRST_DECISION.plusDays(dice.nextInt(DAYS_OF_DECISIONS));
        csv.writeRecord(
                "BRC-" + product,
                at.province(),
                "BPD-" + product,
                "new",
                Integer.toString(stars),
                switch (stars) {
                    case 3 -> "61.5";
                    case 4 -> "78";
                    default -> "93.5";
                },
                (1 + dice.nextInt(5000)) + "/QĐ-UBND",
                day.toString(),
                stars == 5 ? "central" : "province",
                stars == 5
                        ? "Bộ Nông nghiệp và Môi trường"
                        : "UBND " + at.provinceName().replace("Tỉnh", "tỉnh"));
    }
}
