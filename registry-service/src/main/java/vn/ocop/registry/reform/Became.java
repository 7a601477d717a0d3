package vn.ocop.registry.reform;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.place.Coverage;

@Schema(
        name = "Became",
        description = "Đơn vị trước và đơn vị sau. One unit before the act and one after it.",
        examples = "{\"fromId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3f\",\"fromCode\":\"15136\","
                + "\"fromName\":\"Xã Cẩm Liên\",\"toId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\","
                + "\"toCode\":\"15142\",\"toName\":\"Xã Cẩm Thạch\",\"coverage\":\"WHOLE\"}")
public record Became(
        @Schema(description = "Key of the unit before.") UUID fromId,

        @Schema(description = "Its code then.", pattern = "^[0-9]{3}([0-9]{2})?$")
        String fromCode,

        @Schema(description = "Its name with its kind then.")
        String fromName,

        @Schema(description = "Key of the unit after; the same when it was only renamed.")
        UUID toId,

        @Schema(description = "Its code.", pattern = "^[0-9]{3}([0-9]{2})?$")
        String toCode,

        @Schema(description = "Its name with its kind from the day on.")
        String toName,

        @Schema(description = "Whether all of the unit went there, or a part.")
        Coverage coverage) {}
