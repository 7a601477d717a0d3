package vn.ocop.chassis.scan;

/** A file that is handed over piece by piece. */
@FunctionalInterface
public interface FileParts {

    /** The next piece, at most a few megabytes; null at the end. */
    byte[] next();
}
