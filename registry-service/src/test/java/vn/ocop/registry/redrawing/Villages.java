package vn.ocop.registry.redrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.province;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import vn.ocop.registry.Office;
import vn.ocop.registry.Upload;

/** Communes of a province of their own, for one test each, and what an officer says of them. */
public final class Villages {

    static final String PROVINCE = "77";
    private static final String WHY = "\"legalBasis\":\"300/NQ-UBTVQH16\",\"reason\":\"Sắp xếp theo đề án\"";

    private Villages() {}

    /** Begins communes on 1 July 2025; names are made of the codes. */
    public static void begin(String... codes) {
        var file = new StringBuilder("code,name,full_name,type,province_code,province_name,resolution_no\n");
        for (var code : codes) {
            file.append("%s,Làng %s,Xã Làng %s,commune,77,Tỉnh Thử,1/NQ\n".formatted(code, code, code));
        }
        var upload = Upload.of(
                "communes", file.toString().getBytes(StandardCharsets.UTF_8), Map.of("effectiveDate", "2025-07-01"));
        assertThat(upload.result()).startsWith("DONE " + codes.length + " created");
    }

    static RequestSpecification officer() {
        return province(PROVINCE);
    }

    public static Response merge(String day, String to, String... from) {
        return Office.post(
                officer(), "/places/reforms/mergers", """
                {"from":["%s"],"to":{"code":"%s","name":"Làng Mới %s","type":"COMMUNE"},"effectiveDate":"%s",%s}""".formatted(String.join("\",\"", from), to, to, day, WHY));
    }

    static Response split(String day, String from, String... into) {
        var units = new StringBuilder();
        for (var code : into) {
            units.append(units.isEmpty() ? "" : ",")
                    .append("{\"code\":\"%s\",\"name\":\"Làng Nửa %s\",\"type\":\"WARD\"}".formatted(code, code));
        }
        return Office.post(officer(), "/places/reforms/splits", """
                {"from":"%s","into":[%s],"effectiveDate":"%s",%s}""".formatted(from, units, day, WHY));
    }

    static Response transfer(String day, String from, String to) {
        return Office.post(officer(), "/places/reforms/part-transfers", """
                {"from":"%s","to":"%s","effectiveDate":"%s",%s}""".formatted(from, to, day, WHY));
    }

    static Response rename(String day, String code, String name, String type) {
        return Office.post(officer(), "/places/reforms/renamings", """
                {"code":"%s","name":"%s","type":"%s","effectiveDate":"%s",%s}""".formatted(code, name, type, day, WHY));
    }

    static Response reverse(String day, Response merger) {
        return Office.post(
                officer().header("If-Match", merger.header("ETag")),
                "/places/reforms/" + merger.jsonPath().getString("id") + "/reversals",
                "{\"effectiveDate\":\"%s\",%s}".formatted(day, WHY));
    }

    static JsonPath commune(String code, String day) {
        var answer = Office.nobody().get(BASE + "/places/communes/" + code + "?asOf=" + day);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    static int status(String code, String day) {
        return Office.nobody()
                .get(BASE + "/places/communes/" + code + "?asOf=" + day)
                .statusCode();
    }

    static JsonPath report(Response reform) {
        return officer()
                .get(BASE + "/places/reforms/" + reform.jsonPath().getString("id") + "/report")
                .jsonPath();
    }

    static int seenBy(RequestSpecification who, UUID product) {
        return who.get(BASE + "/products/" + product).statusCode();
    }
}
