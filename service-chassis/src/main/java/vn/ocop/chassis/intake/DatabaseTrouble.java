package vn.ocop.chassis.intake;

import java.sql.SQLException;

/** A statement of the engine's own failed. */
class DatabaseTrouble extends RuntimeException {

    DatabaseTrouble(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
