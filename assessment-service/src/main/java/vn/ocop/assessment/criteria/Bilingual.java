package vn.ocop.assessment.criteria;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text for people in Vietnamese and English; our own short wording, it does not replace the text of the Decision. */
@Schema(
        name = "Bilingual",
        description = "Văn bản song ngữ. A text in Vietnamese and English.",
        examples = "{\"vi\":\"Thủ tướng Chính phủ\",\"en\":\"Prime Minister\"}",
        requiredProperties = {"vi", "en"})
public record Bilingual(String vi, String en) {}
