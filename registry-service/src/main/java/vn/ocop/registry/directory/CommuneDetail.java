package vn.ocop.registry.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.chart.Successors;
import vn.ocop.registry.place.CommuneView;
import vn.ocop.registry.place.SuccessionView;

@Schema(
        name = "CommuneDetail",
        description = "Đơn vị cùng các đơn vị trước và sau nó. A unit with what it came from and what became of it.",
        examples =
                "{\"commune\":{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\",\"code\":\"15142\","
                        + "\"name\":\"Cẩm Thạch\",\"fullName\":\"Xã Cẩm Thạch\",\"type\":\"COMMUNE\",\"provinceCode\":\"38\","
                        + "\"provinceName\":\"Tỉnh Thanh Hóa\",\"validFrom\":\"2025-07-01\"},"
                        + "\"predecessors\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3f\",\"code\":\"15136\","
                        + "\"fullName\":\"Xã Cẩm Liên\",\"coverage\":\"WHOLE\",\"effectiveDate\":\"2025-07-01\"}],"
                        + "\"successors\":[],"
                        + "\"sameCode\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b40\",\"code\":\"15142\","
                        + "\"name\":\"Cẩm Thạch\",\"fullName\":\"Xã Cẩm Thạch\",\"type\":\"COMMUNE\",\"provinceCode\":\"38\","
                        + "\"provinceName\":\"Tỉnh Thanh Hóa\",\"validTo\":\"2025-07-01\"}],"
                        + "\"whereabouts\":{\"state\":\"CERTAIN\",\"candidates\":[{"
                        + "\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\",\"code\":\"15142\",\"fullName\":\"Xã Cẩm Thạch\"}]}}")
record CommuneDetail(
        CommuneView commune,

        @Schema(description = "The units it was made of, also those that gave it a part later; empty when unknown.")
        List<SuccessionView> predecessors,

        @Schema(description = "The units it went into or gave a part to; empty while it is whole.")
        List<SuccessionView> successors,

        @Schema(description = "Other units that have the same code at another time: the code alone is ambiguous.")
        List<CommuneView> sameCode,

        Whereabouts whereabouts) {

    @Schema(
            name = "Whereabouts",
            description = "Nay thuộc đơn vị nào. In which unit the things of this one lie on the day.",
            examples = "{\"state\":\"TO_BE_ASSIGNED\",\"candidates\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\","
                    + "\"code\":\"14764\",\"fullName\":\"Phường Hàm Rồng\"},"
                    + "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b4e\",\"code\":\"14758\","
                    + "\"fullName\":\"Phường Hạc Thành\"}]}")
    record Whereabouts(
            @Schema(description = "TO_BE_ASSIGNED when the unit was split: an officer says for each thing.")
            State state,

            @Schema(description = "The unit, or those it may be; empty when it ended and nobody said into what.")
            List<Unit> candidates) {

        /** Whether it is known. */
        @Schema(name = "WhereaboutsState")
        enum State {
            CERTAIN,
            TO_BE_ASSIGNED
        }

        static Whereabouts of(Successors.Today today) {
            return new Whereabouts(
                    today.isCertain() ? State.CERTAIN : State.TO_BE_ASSIGNED,
                    today.candidates().stream()
                            .map(place -> new Unit(place.id(), place.code(), place.fullName()))
                            .toList());
        }
    }

    @Schema(
            name = "CommuneUnit",
            description = "Đơn vị, gọi ngắn gọn. A unit in short.",
            examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\",\"code\":\"15142\","
                    + "\"fullName\":\"Xã Cẩm Thạch\"}")
    record Unit(
            @Schema(description = "The registry's own key.") UUID id,

            @Schema(description = "Its code.", pattern = "^[0-9]{3}([0-9]{2})?$")
            String code,

            @Schema(description = "Name with its kind.") String fullName) {}
}
