package vn.ocop.stack.launch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.postgres.Postgres;

/**
 * What runs where.
 *
 * @param home folders
 * @param database the PostgreSQL part
 * @param kafka the Kafka part
 * @param services the four services
 */
record Plan(Home home, Part database, Part kafka, List<Part> services) {

    static Plan of(Map<String, String> environment) {
        return new Plan(
                Home.of(environment), Part.postgres(environment), Part.kafka(environment), Part.services(environment));
    }

    /** In the order of their start. */
    List<Part> all() {
        return Stream.concat(Stream.of(database, kafka), services.stream()).toList();
    }

    Postgres postgres() {
        return new Postgres(home.postgresPrograms(), home.postgresData(), database.port());
    }

    /** The controller of Kafka listens right after the broker. */
    int controllerPort() {
        return kafka.port() + 1;
    }

    String bootstrap() {
        return "127.0.0.1:" + kafka.port();
    }
}
