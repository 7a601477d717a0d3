package vn.ocop.chassis.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The virus scanner that uploads are shown to before anything of them is used. */
@ConfigMapping(prefix = "chassis.scan")
public interface ScanSettings {

    /** {@code host:port} of a clamd that listens on TCP; without one nothing is scanned, and uploads say so. */
    Optional<String> address();

    /** Longest wait for a connection. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** Longest time that one file may take, from the connection to the answer. */
    @WithDefault("PT60S")
    Duration timeout();

    /** Bytes of the largest file that is shown; not more than clamd's StreamMaxLength. Larger ones are refused. */
    @WithDefault("104857600")
    long mostBytes();

    /** How long an upload waits before the scanner is asked again, when it did not answer. */
    @WithDefault("PT10S")
    Duration retryAfter();

    /** How long an upload waits for the scanner altogether; then it is refused. */
    @WithDefault("P3D")
    Duration waitAtMost();
}
