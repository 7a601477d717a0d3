package vn.ocop.registry.idea;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "IdeaPage",
        description = "Một trang danh sách ý tưởng. One page of ideas.",
        examples = "{\"items\":[{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2f01\",\"provinceCode\":\"80\","
                + "\"communeCode\":\"25459\",\"proposer\":\"Tổ phụ nữ ấp Tân Lập\",\"name\":\"Muối ớt lá chanh\","
                + "\"industry\":\"I\",\"need\":\"Máy sấy và bao bì nhỏ\",\"strength\":\"Nghề làm muối ớt lâu đời\","
                + "\"supports\":[\"EQUIPMENT\"],\"state\":\"REGISTERED\",\"registeredOn\":\"2026-11-23\","
                + "\"registeredAt\":\"2026-11-23T07:00:00.000Z\"}],\"total\":1}")
record IdeaPage(
        List<IdeaView> items,

        @MayBeAbsent @Schema(description = "Absent on the last page.")
        String nextCursor,

        @MayBeAbsent @Schema(description = "Entries of the filter, with count=true.", minimum = "0")
        Long total)
        implements Paged {}
