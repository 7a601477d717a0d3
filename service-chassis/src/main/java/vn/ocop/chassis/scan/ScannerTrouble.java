package vn.ocop.chassis.scan;

/** The scanner did not say anything that can be relied on; the file has to wait. */
public class ScannerTrouble extends RuntimeException {

    public ScannerTrouble(String message) {
        super(message);
    }

    ScannerTrouble(Throwable cause) {
        super("the virus scanner does not answer: " + cause.getMessage(), cause);
    }
}
