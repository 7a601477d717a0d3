package vn.ocop.registry.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AssignmentCreate",
        description =
                "Phân về xã mới những gì còn để ngỏ sau khi chia xã. Says where things lie that a split left open.",
        examples = "{\"communeCode\":\"15143\",\"things\":[" + AssignmentRequest.THING
                + "],\"reason\":\"Cơ sở sản xuất ở thôn Chiềng Đông, nay thuộc xã Cẩm Bình\"}")
record AssignmentRequest(
        @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Commune in force today in which they lie.")
        String communeCode,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "1 to 200 things; all of them or none.")
        List<@NotNull @Valid Thing> things,

        @NotNull @Size(min = 5, max = 500) @Schema(description = "Why, without personal data; kept with each.")
        String reason) {

    static final String THING = "{\"kind\":\"PRODUCT\",\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\"}";

    @Schema(name = "AssignedThing", description = "Chủ thể, sản phẩm hoặc ý tưởng. What is assigned.", examples = THING)
    record Thing(@NotNull PlacedKind kind, @NotNull UUID id) {}
}
