package vn.ocop.registry.paper;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "PaperPage",
        description = "Một trang danh sách giấy tờ. One page of papers.",
        examples = "{\"items\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a3001\","
                + "\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"kind\":\"FOOD_SAFETY\","
                + "\"number\":\"118/2025/NNPTNT-THA\",\"issuer\":\"Chi cục Chất lượng Thanh Hóa\","
                + "\"issuedOn\":\"2025-03-01\",\"validUntil\":\"2028-03-01\",\"state\":\"IN_FORCE\","
                + "\"filedAt\":\"2026-11-23T07:00:00.000Z\"}],\"certificateLastDay\":\"2029-11-20\",\"total\":1}")
record PaperPage(
        List<PaperView> items,

        @MayBeAbsent
        @Schema(
                description =
                        "Last day of the product's certificate; only in the list of a product that has one in force.")
        LocalDate certificateLastDay,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
