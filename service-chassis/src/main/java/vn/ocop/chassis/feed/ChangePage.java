package vn.ocop.chassis.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of changes without a gap. */
@Schema(
        name = "ChangePage",
        description = "Các thay đổi liên tiếp. Changes in the order of their positions, without a gap.",
        examples = "{\"items\":[" + Change.EXAMPLE + "],\"next\":1834,\"last\":1834}")
record ChangePage(
        List<Change> items,

        @Schema(
                description = "The `after` of the next request: position of the last item, or what was asked for when "
                        + "there is none.",
                minimum = "0")
        long next,

        @Schema(
                description = "The newest position of the feed; when `next` equals it, everything was read.",
                minimum = "0")
        long last) {}
