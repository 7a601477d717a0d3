package vn.ocop.registry.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.decision.RevocationGround;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.recognition.Recognition;
import vn.ocop.registry.recognition.Recognition.Finding;
import vn.ocop.registry.recognition.RecognitionFact;
import vn.ocop.registry.recognition.RecognitionKind;
import vn.ocop.registry.recognition.RecognitionState;
import vn.ocop.registry.recognition.Recognitions;
import vn.ocop.registry.recognition.Revocation;
import vn.ocop.registry.recognition.Standing;

/**
 * Recognitions as an office's register tells them: stars, perhaps a number and a day, seldom an authority. When it is not
 * told, the authority is the one that was competent that day: until 23 February 2023 the province (Decision 1048/QĐ-TTg), then until 30 June
 * 2025 the district for three stars (Decision 148/QĐ-TTg), the ministry for five at all times. Without a usable decision
 * a recognition stays unverified.
 */
@ApplicationScoped
public class SheetRecognitions {

    private static final LocalDate DISTRICTS_BEGAN = LocalDate.of(2023, 2, 24);
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate MINISTRY_OF_ENVIRONMENT = LocalDate.of(2025, 3, 1);

    private final Recognitions recognitions;
    private final Products products;
    private final Standing standing;
    private final Outbox outbox;
    private final Clock clock;

    SheetRecognitions(Recognitions recognitions, Products products, Standing standing, Outbox outbox, Clock clock) {
        this.recognitions = recognitions;
        this.products = products;
        this.standing = standing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a row tells.
     *
     * @param decision as it is written, {@code 715/QĐ-UBND}; may be empty
     * @param decidedOn null when the list does not tell
     * @param province full name of the province, for the authority's name
     * @param authority who decided, in the office's words; null when the list does not tell
     * @param withdrawn the decision that took it back; null while there is none
     */
    public record Told(
            Product product,
            int stars,
            String decision,
            LocalDate decidedOn,
            String province,
            String authority,
            Withdrawn withdrawn) {}

    /**
     * A decision that takes a certificate back (Article 8).
     *
     * @param ground the letter of Article 8, a to e with đ
     */
    public record Withdrawn(
            String ground,
            String reason,
            String number,
            String symbol,
            String authority,
            LocalDate decidedOn,
            LocalDate concludedOn) {}

    /** What became of a row. */
    public enum Outcome {
        /** Nothing new. */
        KNOWN,
        /** A recognition by the authority that was competent that day. */
        GRANTED,
        /** A recognition without a decision. */
        UNVERIFIED,
        /** The same, although the row names a decision: it lies ahead, lacks its symbol or is of another authority. */
        NOT_USABLE
    }

    /** In the order of the rows. */
    public List<Outcome> take(List<Told> rows) {
        var ids = rows.stream().map(row -> row.product().id()).distinct().toList();
        var merged = products.mergedInto(ids);
        var all = Stream.concat(ids.stream(), merged.keySet().stream()).toList();
        var known = new HashMap<UUID, List<Recognition>>();
        recognitions
                .list("productId in ?1 order by registeredAt, id", all)
                .forEach(recognition -> known.computeIfAbsent(
                                merged.getOrDefault(recognition.productId(), recognition.productId()),
                                any -> new ArrayList<>())
                        .add(recognition));
        var granted = new ArrayList<Recognition>();
        var withdrawn = new LinkedHashMap<Recognition, Withdrawn>();
        var outcomes =
                rows.stream().map(row -> take(row, known, granted, withdrawn)).toList();
        recognitions.flush();
        outbox.sayAll(granted.stream().map(RecognitionFact::granted).toList());
        withdraw(withdrawn);
        var touched = granted.stream().map(Recognition::productId).distinct().toList();
        if (!touched.isEmpty()) {
            standing.settle(touched);
            standing.endOver(touched, Legal.today(clock));
        }
        return outcomes;
    }

    /** As if the decision had been entered after the certificate it ends. */
    private void withdraw(Map<Recognition, Withdrawn> withdrawn) {
        withdrawn.forEach((recognition, said) -> {
            var level = Level.of(recognition.stars());
            var decision = new Decision(said.number(), said.symbol(), said.authority(), level, said.decidedOn());
            var ground = RevocationGround.of(said.ground());
            recognition.revoke(new Revocation(ground, said.reason(), decision, said.concludedOn()), level);
        });
        recognitions.flush();
        withdrawn.keySet().forEach(recognition -> outbox.say(RecognitionFact.ended(recognition)));
    }

    private Outcome take(
            Told row,
            Map<UUID, List<Recognition>> known,
            List<Recognition> granted,
            Map<Recognition, Withdrawn> withdrawn) {
        var earlier = known.computeIfAbsent(row.product().id(), any -> new ArrayList<>());
        var decision = decision(row);
        if (decision == null) {
            if (earlier.stream().noneMatch(recognition -> recognition.stars() == row.stars())) {
                enter(row, earlier);
            } else {
                return Outcome.KNOWN;
            }
            return row.decision().isEmpty() || row.decidedOn() == null ? Outcome.UNVERIFIED : Outcome.NOT_USABLE;
        }
        if (earlier.stream().anyMatch(recognition -> isBy(recognition, decision))) {
            return Outcome.KNOWN;
        }
        var recognition = earlier.stream()
                .filter(one -> one.state() == RecognitionState.UNVERIFIED && one.stars() == row.stars())
                .findFirst()
                .orElseGet(() -> enter(row, earlier));
        recognition.grant(decision, row.stars());
        granted.add(recognition);
        if (row.withdrawn() != null) {
            withdrawn.put(recognition, row.withdrawn());
        }
        return Outcome.GRANTED;
    }

    private Recognition enter(Told row, List<Recognition> earlier) {
        var kind = earlier.stream()
                .max(Comparator.comparingInt(Recognition::stars))
                .map(best -> best.stars() < row.stars() ? RecognitionKind.UPGRADE : RecognitionKind.REASSESSMENT)
                .orElse(RecognitionKind.FIRST);
        var recognition = Recognition.imported(new Finding(row.product(), kind, row.stars()), null, clock.instant());
        recognitions.persist(recognition);
        earlier.add(recognition);
        return recognition;
    }

    /** Numbers start again every year; a list never tells who decided, so that is left aside. */
    private static boolean isBy(Recognition recognition, Decision decision) {
        var own = recognition.decision();
        return own != null
                && own.number().equals(decision.number())
                && own.symbol().equalsIgnoreCase(decision.symbol())
                && own.decidedOn().getYear() == decision.decidedOn().getYear();
    }

    /** Null when the row's decision cannot be one. */
    private Decision decision(Told row) {
        int slash = row.decision().indexOf('/');
        if (slash < 1 || row.decidedOn() == null || row.decidedOn().isAfter(Legal.today(clock))) {
            return null;
        }
        var number = row.decision().substring(0, slash).strip();
        var symbol = row.decision()
                .substring(slash + 1)
                .replaceAll("\\s*[-–—]\\s*", "-")
                .strip();
        boolean local = symbol.toUpperCase(Locale.ROOT).contains("UBND");
        if (symbol.isEmpty() || (row.stars() == 5) == local) {
            return null;
        }
        var level = row.authority() == null ? competent(row) : AuthorityWords.level(row, competent(row));
        if (!level.mayRecognise(row.stars(), row.decidedOn())) {
            return null;
        }
        return new Decision(
                number,
                symbol,
                row.authority() == null ? authority(level, row) : row.authority(),
                level,
                row.decidedOn());
    }

    private static Level competent(Told row) {
        if (row.stars() == 5) {
            return Level.NATIONAL;
        }
        boolean district = row.stars() == 3
                && !row.decidedOn().isBefore(DISTRICTS_BEGAN)
                && row.decidedOn().isBefore(DISTRICTS_ENDED);
        return district ? Level.DISTRICT : Level.PROVINCE;
    }

    private static String authority(Level level, Told row) {
        return switch (level) {
            case DISTRICT -> "UBND cấp huyện";
            case PROVINCE -> "UBND " + row.province();
            case NATIONAL ->
                row.decidedOn().isBefore(MINISTRY_OF_ENVIRONMENT)
                        ? "Bộ Nông nghiệp và Phát triển nông thôn"
                        : "Bộ Nông nghiệp và Môi trường";
        };
    }
}
