package vn.ocop.chassis.kind;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.chassis.refusal.Fault;

/**
 * What became of one good record.
 *
 * @param outcome whether anything changed
 * @param fault only with {@code REJECTED}: a reference that does not hold
 * @param warnings what is doubtful about a record that was taken nevertheless, such as a likely duplicate
 * @param kept canonical names of the fields that the import left alone because their owner had edited them since the
 *     last import
 */
public record Applied(Outcome outcome, Fault fault, List<Fault> warnings, List<String> kept) {

    /** The four ways. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    public static final Applied CREATED = of(Outcome.CREATED);
    public static final Applied UPDATED = of(Outcome.UPDATED);
    public static final Applied UNCHANGED = of(Outcome.UNCHANGED);

    public Applied {
        warnings = List.copyOf(warnings);
        kept = List.copyOf(kept);
    }

    public static Applied rejected(Fault fault) {
        return new Applied(Outcome.REJECTED, fault, List.of(), List.of());
    }

    /** The same with one more doubt. */
    public Applied warning(Fault doubt) {
        var more = new ArrayList<>(warnings);
        more.add(doubt);
        return new Applied(outcome, fault, more, kept);
    }

    /** The same with fields that were left as they are. */
    public Applied keeping(List<String> fields) {
        var more = new ArrayList<>(kept);
        more.addAll(fields);
        return new Applied(outcome, fault, warnings, more);
    }

    private static Applied of(Outcome outcome) {
        return new Applied(outcome, null, List.of(), List.of());
    }
}
