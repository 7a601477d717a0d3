package vn.ocop.registry.history;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.page.Paged;

@Schema(
        name = "HistoryPage",
        description =
                "Các thay đổi của một bản ghi, mới nhất trước. Changes of one record, latest first, and how it came"
                        + " into the registry.",
        examples = "{\"registered\":{\"version\":0,\"at\":\"2026-11-20T07:00:00.000Z\",\"by\":\"can-bo-xa\","
                + "\"action\":\"registered\",\"changes\":[]},\"items\":[" + HistoryEntry.EXAMPLE + "],\"total\":1}")
public record HistoryPage(
        @Schema(description = "How the record came into the registry; the same on every page.")
        HistoryEntry registered,

        List<HistoryEntry> items,

        @Schema(description = "Absent on the last page.", required = false)
        String nextCursor,

        @Schema(description = "Changes in all, with count=true.", required = false, minimum = "0")
        Long total)
        implements Paged {}
