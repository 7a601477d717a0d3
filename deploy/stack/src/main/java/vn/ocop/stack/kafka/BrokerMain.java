package vn.ocop.stack.kafka;

import java.nio.file.Path;

/** A broker in a process of its own: data directory, port, controller port. */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws Exception {
        QuietLog.apply();
        Broker broker = Broker.start(new Broker.Place(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), false));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::stop));
    }
}
