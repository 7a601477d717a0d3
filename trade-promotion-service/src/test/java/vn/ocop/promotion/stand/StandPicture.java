package vn.ocop.promotion.stand;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The life of an application as a picture. */
public final class StandPicture {

    private StandPicture() {}

    public static String mermaid() {
        var moves = StandState.MOVES.stream()
                .map(move -> "    " + move.from() + " --> " + move.to() + ": "
                        + move.step().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return "stateDiagram-v2\n    [*] --> SUBMITTED: apply\n" + moves + "\n";
    }

    public static List<String> states() {
        return Stream.of(StandState.values()).map(Enum::name).toList();
    }
}
