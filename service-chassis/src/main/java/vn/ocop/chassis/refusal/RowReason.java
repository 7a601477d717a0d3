package vn.ocop.chassis.refusal;

import java.util.Locale;
import vn.ocop.chassis.problem.Text;

/** Why one record is refused. Kinds list their own reasons in an enum that implements this. */
public interface RowReason {

    /** The enum constant's own name. */
    String name();

    /** The sentence for people; it never repeats what the cell holds, which may be personal. */
    Text message();

    /** As it stands in a row's {@code reason}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    default Fault in(String column) {
        return new Fault(word(), column, message());
    }
}
