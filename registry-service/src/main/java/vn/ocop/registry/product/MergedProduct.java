package vn.ocop.registry.product;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product that lives on as another one. Its history is read at its own address. */
@Schema(
        name = "MergedProduct",
        description = "Bản ghi trùng đã hợp nhất. A duplicate that lives on as another product.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d09\",\"code\":\"38-15142-9-2026\","
                + "\"name\":\"Nuoc mam Ba Lang\"}")
public record MergedProduct(
        UUID id,

        @Schema(description = "The code it was given; it leads to the survivor for ever.", maxLength = 40)
        String code,

        @Schema(description = "Its name when it was merged.", maxLength = 255)
        String name) {}
