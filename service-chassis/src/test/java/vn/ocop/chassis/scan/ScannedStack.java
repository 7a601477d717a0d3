package vn.ocop.chassis.scan;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import vn.ocop.stack.test.StackResource;

/** The test stack with a virus scanner whose mood a test sets. */
public class ScannedStack implements QuarkusTestResourceLifecycleManager {

    /** Class loaders differ between the resource and the tests; both see this system property. */
    private static final String MOOD = "chassis.test.clam";

    private final StackResource stack = new StackResource();
    private Clam clam;

    static void feels(String mood) {
        System.setProperty(MOOD, mood);
    }

    @Override
    public void init(Map<String, String> arguments) {
        stack.init(arguments);
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(stack.start());
        try {
            clam = new Clam(() -> Clam.Mood.valueOf(System.getProperty(MOOD, "WELL")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.put("chassis.scan.address", clam.address());
        settings.put("chassis.scan.timeout", "PT1S");
        settings.put("chassis.scan.retry-after", "PT1S");
        settings.put("chassis.scan.most-bytes", "600000");
        return settings;
    }

    @Override
    public void stop() {
        try {
            clam.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stack.stop();
    }
}
