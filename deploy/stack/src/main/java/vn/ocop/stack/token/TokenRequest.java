package vn.ocop.stack.token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.ocop.stack.process.Refusal;

/**
 * Who a token is for.
 *
 * @param role what the bearer may do
 * @param subject who the bearer is
 * @param provinces codes, {@code *} for all
 * @param communes codes; empty for all of the provinces
 * @param producer identifier of the producer the bearer speaks for
 */
public record TokenRequest(
        Role role, String subject, List<String> provinces, List<String> communes, Optional<String> producer) {

    public static final String USAGE =
            "deploy/token ROLE [--subject NAME] [--province CODE[,CODE]] [--commune CODE[,CODE]] [--producer ID]\n"
                    + "roles: " + String.join(", ", Role.names());

    public static TokenRequest of(Role role) {
        return new TokenRequest(role, role.subject(), role.provinces(), role.communes(), Optional.empty());
    }

    /** Refuses what it does not know; the sentence shows the usage. */
    public static TokenRequest parse(List<String> words) {
        if (words.isEmpty()) {
            throw new Refusal("A role is missing: " + USAGE);
        }
        Role role = Role.named(words.get(0))
                .orElseThrow(() -> new Refusal("There is no role " + words.get(0) + ": " + USAGE));
        TokenRequest request = of(role);
        for (int i = 1; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new Refusal(words.get(i) + " wants a value: " + USAGE);
            }
            request = request.with(words.get(i), words.get(i + 1));
        }
        return request;
    }

    private TokenRequest with(String option, String value) {
        return switch (option) {
            case "--subject" -> new TokenRequest(role, value, provinces, communes, producer);
            case "--province" -> new TokenRequest(role, subject, codes(value), communes, producer);
            case "--commune" -> new TokenRequest(role, subject, provinces, codes(value), producer);
            case "--producer" -> new TokenRequest(role, subject, provinces, communes, Optional.of(value));
            default -> throw new Refusal("There is no option " + option + ": " + USAGE);
        };
    }

    private static List<String> codes(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }
}
