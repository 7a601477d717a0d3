package vn.ocop.journey;

import static vn.ocop.journey.People.COMMUNE;
import static vn.ocop.journey.People.IMPORTER;
import static vn.ocop.journey.People.MAKER;
import static vn.ocop.journey.People.PROVINCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A product whose 36 months are over: one of the sample, or else one that is brought in by the import. */
final class Lapsed {

    private static final String RECOGNITIONS = "/registry/v1/recognitions?province=" + PROVINCE;
    private static final LocalDate DECIDED = LocalDate.of(2022, 11, 15);

    private final Desk office;
    private final Uploads uploads;
    private final Teller teller;

    Lapsed(Town town, Teller teller) {
        this.office = town.desk(MAKER);
        this.uploads = new Uploads(town.desk(IMPORTER), teller);
        this.teller = teller;
    }

    /** A recognition whose last day is over. */
    JsonNode recognition(LocalDate today, String mark) {
        Reply expired = office.get(RECOGNITIONS + "&limit=1&state=EXPIRED");
        if (expired.items().isEmpty()) {
            bringIn(mark);
            expired = office.get(RECOGNITIONS + "&limit=1&stars=3&product=" + imported(mark));
        }
        JsonNode found = expired.body().at("/items/0");
        LocalDate lastDay = LocalDate.parse(found.path("lastDay").asText());
        if (!lastDay.isBefore(today)) {
            throw expired.surprise("lastDay < " + today);
        }
        teller.tell("Một sản phẩm đã hết hạn công nhận từ " + lastDay, expired);
        return found;
    }

    private String imported(String mark) {
        Reply producers =
                office.get("/registry/v1/producers?q=" + URLEncoder.encode(producerName(mark), StandardCharsets.UTF_8));
        Reply products = office.get("/registry/v1/products?producer=" + producers.text("/items/0/id"));
        return products.text("/items/0/id");
    }

    private void bringIn(String mark) {
        send(
                "producers",
                "producer_id,province_key,province_code,name,entity_type,commune_code,commune_name,source\n"
                        + key("SPR", mark) + ",38,38," + producerName(mark) + ",household," + COMMUNE
                        + ",Xã Cẩm Thạch,journey\n");
        send(
                "products",
                "product_id,province_key,producer_id,name,product_group,stars,commune_code,commune_name,"
                        + "first_recognised_on,valid_until,status,source\n"
                        + key("SPD", mark) + ",38," + key("SPR", mark) + ",Mật ong rừng Cẩm Thạch " + mark + ",food,3,"
                        + COMMUNE
                        + ",Xã Cẩm Thạch," + DECIDED + "," + DECIDED.plusYears(3) + ",lapsed,journey\n");
        send(
                "recognitions",
                "recognition_id,province_key,product_id,kind,stars,score,decision_no,decision_date,"
                        + "authority_level,authority,valid_until,source\n"
                        + key("SRC", mark) + ",38," + key("SPD", mark) + ",new,3,61.5,1463/QĐ-UBND," + DECIDED
                        + ",district,UBND huyện Cẩm Thủy," + DECIDED.plusYears(3) + ",journey\n");
    }

    private void send(String kind, String content) {
        uploads.send(
                        new Uploads.File("registry", kind, kind + ".csv", content),
                        "Nhập một dòng " + kind + " của năm xưa")
                .has("/created", 1);
    }

    private static String key(String prefix, String mark) {
        return prefix + "-38-" + mark;
    }

    private static String producerName(String mark) {
        return "Hộ nuôi ong Cẩm Thạch " + mark;
    }
}
