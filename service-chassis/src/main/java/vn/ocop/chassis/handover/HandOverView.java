package vn.ocop.chassis.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.succession.ChangeKind;

/** Who held what until when, and who holds it since. */
@Schema(
        name = "HandOver",
        description =
                "Việc đang mở được chuyển giao khi sắp xếp đơn vị. Open work that went over with a change of units.",
        examples = HandOverView.EXAMPLE)
public record HandOverView(
        UUID id,

        @Schema(description = "The change, as the registry's reforms and facts name it.")
        UUID changeId,

        ChangeKind changeKind,

        @Schema(description = "First day of the new holder.")
        LocalDate effectiveDate,

        @MayBeAbsent @Schema(description = "Resolution; absent when nobody said.")
        String legalBasis,

        @Schema(description = "What went over: DOSSIER, PAYOUT or STAND_APPLICATION.", pattern = "^[A-Z_]{1,40}$")
        String thingKind,

        @Schema(description = "Its id in this service.") UUID thingId,

        @Schema(description = "What it was opened for: the product, or of a stand the producer.")
        UUID ownerId,

        @Schema(description = "Its state when the change was heard.", pattern = "^[A-Z_]{1,40}$")
        String thingState,

        @Schema(description = "Who held it on the eve.") HandOverUnit from,

        @MayBeAbsent @Schema(description = "Who holds it since; absent while an officer has to say.")
        HandOverUnit to,

        @Schema(description = "Codes of the units it may belong to; one when it is certain.")
        List<String> candidates,

        @Schema(description = "Day on which it was opened.") LocalDate heldFrom,

        @Schema(description = "Last day of the former holder.")
        LocalDate heldUntil,

        @Schema(description = "When this service heard of it.")
        Instant recordedAt,

        @MayBeAbsent @Schema(description = "When an officer's assignment arrived, where one was needed.")
        Instant assignedAt) {

    static final String UNIT =
            "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3f\",\"code\":\"15136\",\"name\":\"Xã Cẩm Liên\"}";

    static final String EXAMPLE = "{\"id\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6099\","
            + "\"changeId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"changeKind\":\"MERGE\","
            + "\"effectiveDate\":\"2026-10-01\",\"legalBasis\":\"300/NQ-UBTVQH16\",\"thingKind\":\"DOSSIER\","
            + "\"thingId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6072\",\"ownerId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\","
            + "\"thingState\":\"FILED\",\"from\":" + UNIT + ",\"to\":{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\","
            + "\"code\":\"15142\",\"name\":\"Xã Cẩm Thạch\"},\"candidates\":[\"15142\"],\"heldFrom\":\"2026-08-14\","
            + "\"heldUntil\":\"2026-09-30\",\"recordedAt\":\"2026-10-01T00:00:03Z\"}";

    @Schema(name = "HandOverUnit", description = "Đơn vị giữ việc. A unit that held or holds it.", examples = UNIT)
    public record HandOverUnit(
            @Schema(description = "Key of the unit; codes are used again.")
            UUID id,

            @Schema(description = "Official code then.", pattern = "^[0-9]{3}([0-9]{2})?$")
            String code,

            @Schema(description = "Name with its kind.") String name) {}
}
