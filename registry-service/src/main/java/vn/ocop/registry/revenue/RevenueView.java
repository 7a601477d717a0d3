package vn.ocop.registry.revenue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Revenue",
        description = "Doanh thu năm của một sản phẩm. What a product earned in a calendar year.",
        examples = RevenueView.EXAMPLE)
record RevenueView(
        UUID id,
        UUID productId,
        UUID producerId,

        @Schema(description = "Province of the product.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Commune of the product.", pattern = "^[0-9]{5}$")
        String communeCode,

        @Schema(description = "Calendar year.", minimum = "2018", maximum = "2100")
        int year,

        Vnd revenue,

        @Schema(description = "Where the figure is taken from.", minLength = 2, maxLength = 255)
        String source,

        @Schema(description = "When it was first recorded, UTC.")
        Instant recordedAt,

        @Schema(description = "When it was last changed, UTC.")
        Instant changedAt,

        @Schema(description = "Subject of the token that said the last figure.", maxLength = 255)
        String changedBy) {

    static final String EXAMPLE = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a4001\","
            + "\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\","
            + "\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"provinceCode\":\"38\","
            + "\"communeCode\":\"15142\",\"year\":2025,\"revenue\":{\"amount\":1250000000,\"currency\":\"VND\"},"
            + "\"source\":\"Báo cáo năm 2025 của chủ thể\",\"recordedAt\":\"2026-02-10T07:00:00.000Z\","
            + "\"changedAt\":\"2026-02-10T07:00:00.000Z\",\"changedBy\":\"can-bo-xa\"}";
}
