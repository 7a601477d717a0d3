package vn.ocop.registry.place;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CommuneDetail",
        description = "Đơn vị cùng các đơn vị trước và sau nó. A unit with what it came from and what became of it.",
        examples = "{\"commune\":{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\",\"code\":\"15142\","
                + "\"name\":\"Cẩm Thạch\",\"fullName\":\"Xã Cẩm Thạch\",\"type\":\"COMMUNE\",\"provinceCode\":\"38\","
                + "\"provinceName\":\"Tỉnh Thanh Hóa\",\"validFrom\":\"2025-07-01\"},"
                + "\"predecessors\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3f\",\"code\":\"15136\","
                + "\"fullName\":\"Xã Cẩm Liên\",\"coverage\":\"WHOLE\",\"effectiveDate\":\"2025-07-01\"}],"
                + "\"successors\":[]}")
record CommuneDetail(
        CommuneView commune,

        @Schema(description = "The units it was made of; empty when unknown.")
        List<SuccessionView> predecessors,

        @Schema(description = "The units it went into; empty while it exists.")
        List<SuccessionView> successors) {}
