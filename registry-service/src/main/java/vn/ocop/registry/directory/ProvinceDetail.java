package vn.ocop.registry.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.place.SuccessionView;
import vn.ocop.registry.province.ProvinceView;

@Schema(
        name = "ProvinceDetail",
        description = "Tỉnh cùng các tỉnh trước và sau nó. A province with what it came from and what became of it.",
        examples = "{\"province\":{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3d\",\"code\":\"80\","
                + "\"name\":\"Tây Ninh\",\"fullName\":\"Tỉnh Tây Ninh\",\"type\":\"PROVINCE\","
                + "\"validFrom\":\"2025-07-01\"},"
                + "\"predecessors\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3c\",\"code\":\"72\","
                + "\"fullName\":\"Tỉnh Tây Ninh\",\"coverage\":\"WHOLE\",\"effectiveDate\":\"2025-07-01\"}],"
                + "\"successors\":[],"
                + "\"sameCode\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3b\",\"code\":\"80\",\"name\":\"Long An\","
                + "\"fullName\":\"Tỉnh Long An\",\"type\":\"PROVINCE\",\"validTo\":\"2025-07-01\"}]}")
record ProvinceDetail(
        ProvinceView province,

        @Schema(description = "The provinces it was made of; empty when unknown.")
        List<SuccessionView> predecessors,

        @Schema(description = "The provinces it went into; empty while it exists.")
        List<SuccessionView> successors,

        @Schema(description = "Other provinces that have the same code at another time: the code alone is ambiguous.")
        List<ProvinceView> sameCode) {}
