package vn.ocop.registry.roll;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;
import vn.ocop.registry.producer.ProducerView;

@Schema(
        name = "ProducerPage",
        description = "Một trang danh sách chủ thể. One page of producers.",
        examples = "{\"items\":[" + ProducerView.EXAMPLE + "],\"total\":1}")
public record ProducerPage(
        List<ProducerView> items,

        @Schema(description = "Absent on the last page.", required = false)
        String nextCursor,

        @Schema(description = "Entries of the filter, with count=true.", required = false, minimum = "0")
        Long total)
        implements Paged {}
