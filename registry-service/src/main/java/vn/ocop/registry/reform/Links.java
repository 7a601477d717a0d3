package vn.ocop.registry.reform;

import vn.ocop.registry.place.Succession;

/** How a link between two units is told. */
public final class Links {

    private Links() {}

    /** With the names of the last day before and of the first day after. */
    public static Became became(Succession link) {
        var from = link.predecessor();
        var to = link.successor();
        return new Became(
                from.id(),
                from.code(),
                from.on(link.effectiveDate().minusDays(1)).fullName(),
                to.id(),
                to.code(),
                to.on(link.effectiveDate()).fullName(),
                link.coverage());
    }
}
