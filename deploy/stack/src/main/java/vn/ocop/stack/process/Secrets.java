package vn.ocop.stack.process;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords nobody has to type. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 192 random bits in letters that need no quoting anywhere. */
    public static String password() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
