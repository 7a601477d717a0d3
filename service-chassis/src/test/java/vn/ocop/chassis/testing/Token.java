package vn.ocop.chassis.testing;

import io.smallrye.jwt.build.Jwt;
import java.util.Set;

/** Tokens signed with the key of this test run. */
public final class Token {

    private Token() {}

    public static String of(String... roles) {
        return Jwt.subject("nguoi-thu")
                .groups(Set.of(roles))
                .claim("kind", "PERSON")
                .sign();
    }
}
