package vn.ocop.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where what a service reported of a file is not what was expected. */
final class Differences {

    private static final Pattern WORD = Pattern.compile("_([a-z])");
    private static final int MOST_TOLD = 6;

    private Differences() {}

    /** Empty when all is exactly as expected. */
    static List<String> between(Expectation expected, Reported seen) {
        List<String> found = new ArrayList<>();
        if ("FAILED".equals(seen.state())) {
            found.add("the job FAILED");
        }
        if (!expected.fileReason().equals(seen.fileReason())) {
            found.add("file " + outcome(seen.fileReason()) + " instead of " + outcome(expected.fileReason()));
        }
        if (expected.accepted() != seen.accepted()) {
            found.add(seen.accepted() + " accepted instead of " + expected.accepted());
        }
        if (seen.counted() != seen.rejected().size()) {
            found.add(seen.counted() + " rejected are counted, but "
                    + seen.rejected().size() + " are told");
        }
        found.addAll(lists("rejected", expected.rejected(), seen.rejected()));
        found.addAll(lists("skipped row", expected.skipped(), seen.skipped()));
        for (int i = 0; i < expected.canonical().size(); i++) {
            JsonNode row = i < seen.canonical().size() ? seen.canonical().get(i) : MissingNode.getInstance();
            found.addAll(canonical(i + 1, expected.canonical().get(i), row));
        }
        return found;
    }

    private static String outcome(String reason) {
        return reason.isEmpty() ? "accepted" : "rejected as " + reason;
    }

    private static List<String> lists(String what, List<?> wanted, List<?> seen) {
        List<String> found = new ArrayList<>();
        Set<Object> told = new HashSet<>(seen);
        Set<Object> meant = new HashSet<>(wanted);
        wanted.stream().filter(one -> !told.contains(one)).forEach(one -> found.add("not " + what + " " + one));
        seen.stream().filter(one -> !meant.contains(one)).forEach(one -> found.add(what + " too: " + one));
        if (found.isEmpty() && !wanted.equals(seen)) {
            found.add(what + " in another order or more than once");
        }
        if (found.size() <= MOST_TOLD) {
            return found;
        }
        List<String> first = new ArrayList<>(found.subList(0, MOST_TOLD));
        first.add((found.size() - MOST_TOLD) + " more of this");
        return first;
    }

    private static List<String> canonical(int number, JsonNode wanted, JsonNode seen) {
        List<String> found = new ArrayList<>();
        wanted.properties().forEach(field -> {
            String name = WORD.matcher(field.getKey())
                    .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
            if (!same(field.getValue(), seen.path(name))) {
                found.add("record " + number + " " + name + " " + seen.path(name) + " instead of " + field.getValue());
            }
        });
        return found;
    }

    /** Numbers by their value; nothing is nothing, whether it is said or left out. */
    private static boolean same(JsonNode wanted, JsonNode seen) {
        if (wanted.isNumber() && seen.isNumber()) {
            return wanted.decimalValue().compareTo(seen.decimalValue()) == 0;
        }
        boolean nothing = wanted.isNull() || wanted.isMissingNode();
        return nothing ? seen.isNull() || seen.isMissingNode() : wanted.equals(seen);
    }
}
