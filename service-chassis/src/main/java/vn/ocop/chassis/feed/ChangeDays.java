package vn.ocop.chassis.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days asked for that have items. */
@Schema(
        name = "ChangeDays",
        description = "Các ngày có thay đổi. The days asked for that have items, earliest first.",
        examples = "{\"items\":[" + ChangeDay.EXAMPLE + "]}")
record ChangeDays(List<ChangeDay> items) {}
