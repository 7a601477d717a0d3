package vn.ocop.promotion.exhibitor;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a producer applied for a stand; the room of the stands knows. */
public interface StandBook {

    /**
     * One application of the producer.
     *
     * @param applicationId id of the application
     * @param fairId id of the event
     * @param fairName the event's name
     * @param state where the application is in its life
     * @param booth booth number; absent before acceptance
     */
    @Schema(
            name = "ExhibitorStand",
            description = "Một đơn đăng ký gian hàng. One application for a stand.",
            examples = """
                {"applicationId": "0198f0a4-8d2f-7e4b-8c63-4a70107b2d22", "fairId": "0198f0a4-7c1e-7d3a-9b52-3f6f0f6a1c11",
                 "fairName": "Hội chợ Mùa Xuân năm 2027", "state": "ACCEPTED", "booth": "A-12"}""")
    record Appearance(
            @Schema(required = true) UUID applicationId,
            @Schema(required = true) UUID fairId,

            @Schema(required = true, description = "Tên sự kiện. The event's name.")
            String fairName,

            @Schema(required = true, description = "SUBMITTED, ACCEPTED, REFUSED, WITHDRAWN, LAPSED")
            String state,

            @Schema(description = "Số gian hàng. Booth number; absent before acceptance.")
            String booth) {}

    /** At most 200, the latest first. */
    List<Appearance> of(UUID producerId);
}
