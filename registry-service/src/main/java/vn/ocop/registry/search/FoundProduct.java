package vn.ocop.registry.search;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.standing.ProductStanding;

@Schema(
        name = "FoundProduct",
        description = "Sản phẩm tìm thấy. A product as a list of findings shows it.",
        examples =
                "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"code\":\"38-15142-1-2026\","
                        + "\"name\":\"Nước mắm Ba Làng\",\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\","
                        + "\"producerName\":\"HTX mắm Khánh Linh Ba Làng\",\"producerKind\":\"COOPERATIVE\","
                        + "\"provinceCode\":\"38\",\"communeCode\":\"15142\",\"communeName\":\"Xã Cẩm Thạch\","
                        + "\"industry\":\"I\",\"criteriaSet\":\"S09\",\"state\":\"VALID\",\"stars\":4,\"lastDay\":\"2029-11-20\"}")
record FoundProduct(
        UUID id,

        @Schema(description = "Province, commune, serial of the commune, year (Annex II).")
        String code,

        String name,
        UUID producerId,
        String producerName,
        ProducerKind producerKind,

        @Schema(pattern = "^[0-9]{2}$") String provinceCode,

        @Schema(pattern = "^[0-9]{5}$") String communeCode,

        @Schema(description = "Full name of the commune of registration.")
        String communeName,

        Industry industry,

        @MayBeAbsent @Schema(description = "Set of Annex I; absent until chosen.")
        String criteriaSet,

        @Schema(description = "What its last recognition is worth today.")
        ProductStanding state,

        @MayBeAbsent
        @Schema(description = "Stars of its last recognition; absent with NEVER.", minimum = "3", maximum = "5")
        Integer stars,

        @MayBeAbsent @Schema(description = "Last day of its last certificate; absent with NEVER.")
        LocalDate lastDay) {}
