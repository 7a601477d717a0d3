package vn.ocop.chassis.problem;

import java.util.Locale;

/**
 * One way of saying no. Each service lists all its reasons in one enum; the name is the code clients branch on
 * ({@code QUORUM_NOT_REACHED} becomes {@code quorum-not-reached}), so renaming one breaks them.
 */
public interface Reason {

    /** The enum constant's own name. */
    String name();

    /** The HTTP status of the answer. */
    int status();

    /** What kind of refusal it is, a few words. */
    Text title();

    /** What happened this time; the places take the arguments of {@link #because}. */
    Text detail();

    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default Refused because(Object... args) {
        return new Refused(this, args);
    }

    /** As {@link #because}, naming the field that is wrong as an RFC 6901 pointer such as {@code /amount/currency}. */
    default Refused at(String pointer, Object... args) {
        return new Refused(this, args).at(pointer);
    }
}
