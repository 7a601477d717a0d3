package vn.ocop.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import vn.ocop.stack.test.StackResource;

/** The test stack with a wire to PostgreSQL that a test can cut: see {@link #cut(boolean)}. */
public class FaultyStack implements QuarkusTestResourceLifecycleManager {

    /** Class loaders differ between the resource and the tests; a JDK type in the system properties is seen by both. */
    private static final String SWITCH = "chassis.test.wire-cut";

    private static final Pattern SERVER = Pattern.compile("//([^:/]+):(\\d+)/");

    private final StackResource stack = new StackResource();
    private Wire wire;

    /** Cuts or mends the wire; cutting resets all its connections and refuses new ones. */
    public static void cut(boolean cut) {
        ((AtomicBoolean) System.getProperties().get(SWITCH)).set(cut);
    }

    @Override
    public void init(Map<String, String> arguments) {
        stack.init(arguments);
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(stack.start());
        var cut = new AtomicBoolean();
        System.getProperties().put(SWITCH, cut);
        var url = settings.get("quarkus.datasource.jdbc.url");
        var server = SERVER.matcher(url);
        if (!server.find()) {
            throw new IllegalStateException("no server in " + url);
        }
        try {
            wire = new Wire(server.group(1), Integer.parseInt(server.group(2)), cut);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        settings.put("quarkus.datasource.jdbc.url", server.replaceFirst("//127.0.0.1:" + wire.port() + "/"));
        return settings;
    }

    @Override
    public void stop() {
        wire.close();
        stack.stop();
    }
}
