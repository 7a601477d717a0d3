package vn.ocop.chassis.handover;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.chassis.succession.Unit;

/** What a service knows of open work in units; one bean of a service that hears of changes. */
public interface Holdings {

    /**
     * Work that was registered in this unit and open on the eve of the day. A thing of which only the code is known is
     * meant when the unit's code is its own.
     */
    List<Holding> openOnTheEveOf(LocalDate day, Unit unit);
}
