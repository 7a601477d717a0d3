package vn.ocop.registry.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SearchSuggestions",
        description = "Gợi ý khi gõ. What a person may be about to type, the likeliest first.",
        examples = "{\"items\":[{\"text\":\"Nước mắm Ba Làng\",\"of\":\"PRODUCT\",\"count\":2}]}")
record Suggestions(@Schema(maxItems = 10) List<Suggestion> items) {

    @Schema(
            name = "SearchSuggestion",
            description = "Một gợi ý. One name that fits.",
            examples = "{\"text\":\"Nước mắm Ba Làng\",\"of\":\"PRODUCT\",\"count\":2}")
    record Suggestion(
            @Schema(description = "A name to search for.") String text,

            @Schema(
                    description = "Whose name it is.",
                    enumeration = {"PRODUCT", "PRODUCER", "COMMUNE"})
            String of,

            @Schema(
                    description =
                            "Products that bear it, come from there or from that producer; 200 at most are counted.",
                    minimum = "1")
            long count) {}
}
