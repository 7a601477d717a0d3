package vn.ocop.journey;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Token;

/** {@code deploy/journey}: walks the running stack once; exit code 1 at the first surprise, 2 when nothing runs. */
public final class Journey {

    private Journey() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length > 0) {
            System.err.println("deploy/journey takes no arguments");
            System.exit(2);
        }
        try {
            Town town = town(System.getenv());
            Optional<String> silent = town.silent();
            if (silent.isPresent()) {
                System.err.println("The service " + silent.get() + " does not answer at "
                        + town.services().get(silent.get()) + "; run deploy/up first, deploy/status tells what runs");
                System.exit(2);
            }
            System.exit(walked(town, out) ? 0 : 1);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        }
    }

    private static Town town(Map<String, String> environment) throws IOException {
        return new Town(Town.addresses(Part.services(environment)), Token.mint(Home.of(environment)), new HttpWire());
    }

    /** Tells every step on the way; false after the first surprise. */
    static boolean walked(Town town, PrintStream out) {
        Teller teller = new Teller(out);
        long beganNanos = System.nanoTime();
        try {
            Goods goods = new Walk(town, teller).whole();
            out.printf(
                    Locale.ROOT,
                    "Xong | Done: %d bước | steps, %d lần từ chối đúng | right refusals, %.1f s%n%s%n",
                    teller.steps(),
                    teller.refusals(),
                    (System.nanoTime() - beganNanos) / 1e9,
                    town.services().get("registry") + "/registry/v1/products/" + goods.productId() + "/timeline");
            return true;
        } catch (Surprise | UncheckedIOException surprise) {
            out.printf(
                    "Bất ngờ sau bước %d | Surprise after step %d%n  %s%n",
                    teller.steps(), teller.steps(), surprise.getMessage());
            return false;
        }
    }
}
