package vn.ocop.registry.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;
import vn.ocop.registry.place.CommuneView;

@Schema(
        name = "CommunePage",
        description = "Một trang danh sách xã, phường, đặc khu. One page of communes.",
        examples = "{\"items\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\",\"code\":\"15142\","
                + "\"name\":\"Cẩm Thạch\",\"fullName\":\"Xã Cẩm Thạch\",\"type\":\"COMMUNE\",\"provinceCode\":\"38\","
                + "\"provinceName\":\"Tỉnh Thanh Hóa\",\"validFrom\":\"2025-07-01\"}],\"total\":166}")
record CommunePage(
        List<CommuneView> items,

        @Schema(description = "Absent on the last page.", required = false)
        String nextCursor,

        @Schema(description = "Entries of the filter, with count=true.", required = false, minimum = "0")
        Long total)
        implements Paged {}
