package vn.ocop.stack.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.Refusal;

/**
 * The RSA key that signs the tokens of the local stack. It never leaves the machine that made it.
 *
 * @param secret private part; the public part is computed from it
 */
public record SigningKey(RSAPrivateCrtKey secret) {

    private static final int BITS = 2048;

    public static SigningKey openOrCreate(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files600.write(file, pem(generate()));
        }
        return open(file);
    }

    public static SigningKey open(Path file) throws IOException {
        String body = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            byte[] encoded = Base64.getDecoder().decode(body);
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new SigningKey((RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new Refusal(file + " is not an RSA key; remove it and run deploy/down and deploy/up", broken);
        }
    }

    /** X.509 form in base64, as {@code quarkus.oidc.public-key} wants it. */
    public String publicBase64() {
        return Base64.getEncoder().encodeToString(publicKey().getEncoded());
    }

    PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String pem(byte[] key) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key);
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }
}
