package vn.ocop.chassis.scan;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells of the scanner without ever taking the service away: only uploads wait for it. */
@Readiness
@ApplicationScoped
class ScannerHealth implements HealthCheck {

    private final Scanner scanner;

    ScannerHealth(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public HealthCheckResponse call() {
        var trouble = scanner.trouble();
        var answer = HealthCheckResponse.named("virus scanner").up();
        if (!scanner.isOn()) {
            return answer.withData("scanner", "off").build();
        }
        return answer.withData("scanner", trouble.isPresent() ? "degraded" : "on")
                .build();
    }
}
