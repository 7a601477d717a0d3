package vn.ocop.chassis.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What one caller may ask for: sizes in bytes, rates in requests per second. */
@ConfigMapping(prefix = "chassis.limit")
public interface Limits {

    /** Largest body that is no upload, in bytes. */
    @WithDefault("1048576")
    long jsonBodyBytes();

    /** Largest uploaded file, in bytes; a multipart form around it may be 64 KiB larger. */
    @WithDefault("104857600")
    long uploadBytes();

    /** Requests a second of a caller whose roles name no rate. */
    @WithDefault("20")
    int defaultPerSecond();

    /** Requests that may come at once before the rate counts, as a multiple of a second's worth. */
    @WithDefault("2")
    int burstSeconds();

    /** Changes a second of a caller whose roles name no rate. */
    @WithDefault("5")
    int defaultWritesPerSecond();

    /** Requests a second by role; of several roles the most generous counts. */
    Map<String, Integer> requestsPerSecond();

    /** Changes a second by role. */
    Map<String, Integer> writesPerSecond();
}
