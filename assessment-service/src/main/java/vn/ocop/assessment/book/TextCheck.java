package vn.ocop.assessment.book;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Texts for people must be tidy: composed Unicode (NFC), no stray blanks, nothing invisible. */
final class TextCheck {

    private TextCheck() {}

    static List<String> faults(JsonNode document) {
        var faults = new ArrayList<String>();
        walk(document, "$", faults);
        return faults;
    }

    private static void walk(JsonNode node, String path, List<String> faults) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), path + "[" + i + "]", faults);
        }
        node.properties().forEach(entry -> {
            var here = path + "." + entry.getKey();
            var text = entry.getKey().equals("vi") || entry.getKey().equals("en");
            if (text && entry.getValue().isTextual() && !tidy(entry.getValue().textValue())) {
                faults.add("the text at %s is untidy".formatted(here));
            }
            walk(entry.getValue(), here, faults);
        });
    }

    private static boolean tidy(String text) {
        return text.equals(text.strip())
                && !text.contains("  ")
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && text.codePoints().noneMatch(TextCheck::invisible);
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
