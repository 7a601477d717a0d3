package vn.ocop.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ocop.stack.test.StackResource;

/** The test stack with a wire to PostgreSQL that a test can cut: see {@link #cut(boolean)}. */
public class FaultyStack implements QuarkusTestResourceLifecycleManager {

    /** Class loaders differ between the resource and the tests; both see the file this system property names. */
    private static final String SWITCH = "chassis.test.wire-cut";

    private static final Pattern SERVER = Pattern.compile("//([^:/]+):(\\d+)/");

    private final StackResource stack = new StackResource();
    private Wire wire;

    /** Cuts or mends the wire; cutting resets all its connections and refuses new ones. */
    public static void cut(boolean cut) {
        try {
            var file = Path.of(System.getProperty(SWITCH));
            if (cut) {
                Files.writeString(file, "cut");
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void init(Map<String, String> arguments) {
        stack.init(arguments);
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(stack.start());
        var cut = Path.of("target", "wire-cut-" + ProcessHandle.current().pid()).toAbsolutePath();
        System.setProperty(SWITCH, cut.toString());
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
