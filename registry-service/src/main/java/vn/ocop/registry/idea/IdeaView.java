package vn.ocop.registry.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.registry.product.Industry;

@Schema(
        name = "Idea",
        description = "Ý tưởng sản phẩm do xã đăng ký. A product a commune means to develop.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2f01\",\"provinceCode\":\"80\",\"communeCode\":\"25459\","
                + "\"proposer\":\"Tổ phụ nữ ấp Tân Lập\",\"name\":\"Muối ớt lá chanh\",\"industry\":\"I\","
                + "\"need\":\"Máy sấy và bao bì nhỏ cho khách du lịch\",\"strength\":\"Nghề làm muối ớt lâu đời\","
                + "\"supports\":[\"EQUIPMENT\",\"PACKAGING_DESIGN\"],\"state\":\"REGISTERED\","
                + "\"registeredOn\":\"2026-11-23\",\"registeredAt\":\"2026-11-23T07:00:00.000Z\"}")
record IdeaView(
        UUID id,

        @Schema(description = "Province of the commune.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Commune that registered it.", pattern = "^[0-9]{5}$")
        String communeCode,

        @MayBeAbsent @Schema(description = "Registered producer who proposes it; absent when proposer names somebody.")
        UUID producerId,

        @MayBeAbsent
        @Schema(description = "Who proposes it, when that is no registered producer.", minLength = 2, maxLength = 255)
        String proposer,

        @Schema(description = "Working name of the product, NFC.", minLength = 2, maxLength = 255)
        String name,

        @Schema(description = "Industry of Annex I it would belong to.")
        Industry industry,

        @Schema(description = "What is missing to make it.", minLength = 5, maxLength = 2000)
        String need,

        @Schema(description = "Strength of the place: raw material, craft, culture.", minLength = 5, maxLength = 2000)
        String strength,

        @Schema(description = "Kinds of support wanted, in the order of the list.", maxItems = 11)
        List<Support> supports,

        IdeaState state,

        @MayBeAbsent @Schema(description = "Product it became; with BECAME_PRODUCT.")
        UUID productId,

        @MayBeAbsent @Schema(description = "Why it was dropped; with DROPPED.", minLength = 5, maxLength = 500)
        String dropReason,

        @Schema(description = "Legal day of registration.") LocalDate registeredOn,

        @Schema(description = "When it was registered, UTC.")
        Instant registeredAt) {

    /** Without the proposer, who may be a private person: the audit chain keeps no names of people. */
    IdeaView forAudit() {
        return new IdeaView(
                id,
                provinceCode,
                communeCode,
                producerId,
                null,
                name,
                industry,
                need,
                strength,
                supports,
                state,
                productId,
                dropReason,
                registeredOn,
                registeredAt);
    }
}
