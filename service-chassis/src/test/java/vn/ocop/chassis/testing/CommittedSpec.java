package vn.ocop.chassis.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The specification under {@code contracts/} and the one the running service tells. After a wanted change the build is
 * run once with {@code -Dspec.write=true}; the difference is then reviewed like code.
 */
public final class CommittedSpec {

    /** The committed file, as seen from the service's module. */
    public static final Path FILE = Path.of("contracts", "openapi.yaml");

    private CommittedSpec() {}

    public static String running() {
        return given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public static String committed() {
        try {
            if (Boolean.getBoolean("spec.write")) {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, running());
            }
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
