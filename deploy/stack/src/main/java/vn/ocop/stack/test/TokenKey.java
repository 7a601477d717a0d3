package vn.ocop.stack.test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The key pair that signs the tokens of one test JVM.
 *
 * @param privateKey file in PEM form, readable by its owner only
 * @param publicKey X.509 form in base64
 */
record TokenKey(Path privateKey, String publicKey) {

    static TokenKey generate() throws IOException {
        KeyPair pair = pair();
        byte[] newLine = "\n".getBytes(StandardCharsets.US_ASCII);
        String body = Base64.getMimeEncoder(64, newLine)
                .encodeToString(pair.getPrivate().getEncoded());
        Path file = Files.createTempFile("ocop-token-key", ".pem");
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
        file.toFile().deleteOnExit();
        return new TokenKey(
                file, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
