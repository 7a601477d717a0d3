package vn.ocop.stack.launch;

import java.io.IOException;
import vn.ocop.stack.process.Refusal;

/** {@code deploy/down}: ends everything that runs; the data stay. */
public final class Down {

    private Down() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            if (arguments.length > 0) {
                throw new Refusal("deploy/down takes no arguments");
            }
            Plan plan = Plan.of(System.getenv());
            int stopped = new Stop(plan).parts(plan.all());
            System.out.println(
                    stopped == 0
                            ? "Nothing was running."
                            : "Stopped; the data stay in " + plan.home().local());
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }
}
