package vn.ocop.stack.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.process.Refusal;

/** {@code deploy/token}: the bare token on standard output. */
public final class Token {

    private Token() {}

    public static void main(String[] arguments) throws IOException {
        try {
            TokenRequest request = TokenRequest.parse(List.of(arguments));
            System.out.println(mint(Home.of(System.getenv())).token(request));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        }
    }

    /** Signs with the key of the local stack. */
    public static Mint mint(Home home) throws IOException {
        Path key = home.secret("token-key.pem");
        if (!Files.exists(key)) {
            throw new Refusal("There is no signing key in " + key + " yet; run deploy/up first");
        }
        return new Mint(SigningKey.open(key), Clock.systemUTC());
    }
}
