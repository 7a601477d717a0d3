package vn.ocop.chassis.access;

import java.util.Set;

/**
 * Who is asking: the stable subject, the roles, whether it is a person, and what the token lets it reach. The
 * dimensions are names of token claims which the service hands over; the chassis gives them no meaning.
 */
public interface Caller {

    /** The token's subject: identifies the person or the client; {@code anonymous} without a token. */
    String subject();

    boolean has(String role);

    /** False for machines: a machine never approves. */
    boolean isPerson();

    /** Person, machine, nobody or this service itself. */
    CallerKind kind();

    /** What the claim of this name lets the caller reach; {@link Scope#NONE} when the claim is absent. */
    Scope scope(String dimension);

    /** What the claim of this name names itself, before it reaches further; for conditions that follow mergers themselves. */
    Set<String> named(String dimension);
}
