package vn.ocop.registry.drift;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DriftReport",
        description =
                "Kết quả đối chiếu với tệp của CSDL quốc gia. What a file of the national database says otherwise.",
        examples = DriftReportView.EXAMPLE)
record DriftReportView(
        @Schema(description = "Id of the import that brought the file; the report is whole when that is DONE.")
        UUID id,

        @Schema(description = "Province compared.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Calendar year compared.", minimum = "2018", maximum = "2100")
        int period,

        @Schema(description = "Subject of the token that uploaded the file.", maxLength = 255)
        String madeBy,

        @Schema(description = "When the registry's lines were taken, UTC; later changes do not show.")
        Instant madeAt,

        DriftCounts counts) {

    static final String EXAMPLE = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a5001\",\"provinceCode\":\"38\","
            + "\"period\":2025,\"madeBy\":\"can-bo-tinh\",\"madeAt\":\"2026-11-23T07:00:00.000Z\",\"counts\":"
            + DriftCounts.EXAMPLE + "}";
}
