package vn.ocop.stack.launch;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.part.Running;
import vn.ocop.stack.process.Memory;
import vn.ocop.stack.token.Mint;
import vn.ocop.stack.token.Role;
import vn.ocop.stack.token.TokenRequest;

/**
 * What a person wants to know when the stack is up.
 *
 * @param plan what runs where
 * @param mint makes the tokens
 */
record Report(Plan plan, Mint mint) {

    void print(double secondsUntilReady, double secondsForSample) throws IOException {
        addresses();
        tokens();
        System.out.printf(
                Locale.ROOT,
                "%nReady after %.1f s, sample loaded in %.1f s more; services, Kafka and PostgreSQL hold %.2f GB (PSS).%n",
                secondsUntilReady,
                secondsForSample,
                pssKilobytes() / 1024.0 / 1024.0);
        System.out.println(
                "Next:  deploy/journey    (also deploy/status, deploy/logs registry, deploy/token province-officer)");
    }

    private void addresses() {
        System.out.println();
        System.out.printf(
                "%-14s jdbc:postgresql://127.0.0.1:%d/<service>%n",
                "PostgreSQL", plan.database().port());
        System.out.printf("%-14s %s%n", "Kafka", plan.bootstrap());
        for (Part service : plan.services()) {
            System.out.printf(
                    "%-14s %s/%s/v1   Swagger UI %s/q/swagger-ui%n",
                    service.name(), service.url(), service.name(), service.url());
        }
    }

    private void tokens() {
        System.out.println();
        System.out.println("Tokens (12 hours; deploy/token ROLE makes another):");
        for (Role role : Role.values()) {
            System.out.printf("%-18s %s%n", role.group(), mint.token(TokenRequest.of(role)));
        }
    }

    long pssKilobytes() throws IOException {
        long sum = 0;
        for (Part part : plan.all()) {
            sum += pssKilobytes(part);
        }
        return sum;
    }

    private long pssKilobytes(Part part) throws IOException {
        Optional<Running> running = Running.find(plan.home(), part);
        return running.flatMap(found -> found.trace().process())
                .map(Memory::pssKilobytes)
                .orElse(0L);
    }
}
