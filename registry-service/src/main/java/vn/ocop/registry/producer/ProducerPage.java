package vn.ocop.registry.producer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "ProducerPage",
        description = "Một trang danh sách chủ thể. One page of producers.",
        examples =
                "{\"items\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\","
                        + "\"name\":\"HTX mắm Khánh Linh Ba Làng\",\"kind\":\"COOPERATIVE\",\"provinceCode\":\"38\","
                        + "\"communeCode\":\"15142\",\"registeredAt\":\"2026-11-23T07:00:00.000Z\",\"changedAt\":\"2026-11-23T07:00:00.000Z\"}],\"total\":1}")
record ProducerPage(
        List<ProducerView> items,

        @Schema(description = "Absent on the last page.", required = false)
        String nextCursor,

        @Schema(description = "Entries of the filter, with count=true.", required = false, minimum = "0")
        Long total)
        implements Paged {}
