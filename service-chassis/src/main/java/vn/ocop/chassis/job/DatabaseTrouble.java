package vn.ocop.chassis.job;

import java.sql.SQLException;

/** A statement of the engine's own failed. */
public class DatabaseTrouble extends RuntimeException {

    public DatabaseTrouble(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
