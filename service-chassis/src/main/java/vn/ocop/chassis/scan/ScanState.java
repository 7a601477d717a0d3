package vn.ocop.chassis.scan;

/** What is known of an upload's harmlessness. Nothing of it is used while it is waiting. */
public enum ScanState {
    /** The virus scanner has yet to see it. */
    WAITING,
    /** The virus scanner found nothing. */
    CLEAN,
    /** The virus scanner found something; the upload was refused and its bytes are destroyed. */
    INFECTED,
    /** No virus scanner was set up here when it came, or it was refused before one was asked. */
    NOT_SCANNED
}
