package vn.ocop.chassis.problem;

import java.util.Map;

/**
 * What a service says when the database refuses: every constraint that a request can break has a name in the migration
 * and a reason here. A service hands it over as a bean; constraints nobody names answer {@link CommonReason#CONFLICT}.
 */
public interface ConstraintReasons {

    /** Constraint name, as in the migration, to the reason. */
    Map<String, Reason> byConstraint();
}
