package vn.ocop.registry.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;
import vn.ocop.registry.province.ProvinceView;

@Schema(
        name = "ProvincePage",
        description = "Một trang danh sách tỉnh. One page of provinces.",
        examples =
                "{\"items\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3d\",\"code\":\"38\",\"name\":\"Thanh Hóa\","
                        + "\"fullName\":\"Tỉnh Thanh Hóa\",\"type\":\"PROVINCE\",\"validFrom\":\"2025-07-01\"}],\"total\":34}")
record ProvincePage(
        List<ProvinceView> items,

        @Schema(description = "Absent on the last page.", required = false)
        String nextCursor,

        @Schema(description = "Entries of the filter, with count=true.", required = false, minimum = "0")
        Long total)
        implements Paged {}
