package vn.ocop.chassis.access;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens that nobody may be let in with, by the trick they try; for the tests of every service. */
public final class ForgedTokens {

    private ForgedTokens() {}

    /** Sixteen forgeries of a token with these roles, by name. */
    public static Map<String, String> of(String... roles) {
        try {
            return forge(roles);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> forge(String... roles) throws GeneralSecurityException {
        var forged = new LinkedHashMap<String, String>();
        var good = claims(roles).sign();
        var parts = good.split("\\.", -1);
        var stranger = stranger();
        forged.put(
                "other issuer",
                claims(roles).issuer("https://elsewhere.example").sign());
        forged.put("other audience", claims(roles).audience("another").sign());
        forged.put(
                "expired",
                claims(roles).issuedAt(ago(7200)).expiresAt(ago(3600)).sign());
        forged.put(
                "not yet valid",
                claims(roles).claim("nbf", ago(-3600).getEpochSecond()).sign());
        forged.put("signed with another key", claims(roles).jws().sign(stranger.getPrivate()));
        forged.put("signature removed", parts[0] + "." + parts[1] + ".");
        forged.put("two parts only", parts[0] + "." + parts[1]);
        forged.put(
                "signature of another token",
                parts[0] + "." + parts[1] + "." + claims("x").sign().split("\\.", -1)[2]);
        forged.put(
                "roles added afterwards", parts[0] + "." + text(payload(parts[1], "administrator")) + "." + parts[2]);
        forged.put("algorithm none", text("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        forged.put("algorithm None", text("{\"alg\":\"None\",\"typ\":\"JWT\"}") + "." + parts[1] + "." + parts[2]);
        forged.put("public key as a secret", withSecret(parts[1]));
        forged.put("key brought along", withOwnKey(parts[1], stranger));
        forged.put(
                "critical header unknown",
                text("{\"alg\":\"RS256\",\"crit\":[\"x\"],\"x\":1}") + "." + parts[1] + "." + parts[2]);
        forged.put("no token at all", "abc");
        forged.put("empty parts", "..");
        return forged;
    }

    private static JwtClaimsBuilder claims(String... roles) {
        return Jwt.subject("forger").groups(java.util.Set.of(roles)).expiresIn(Duration.ofHours(1));
    }

    private static Instant ago(long seconds) {
        return Instant.now().minusSeconds(seconds);
    }

    private static KeyPair stranger() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String payload(String part, String role) {
        var json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        return json.replace("\"groups\":[", "\"groups\":[\"" + role + "\",");
    }

    /** HS256 with the public key's text, as servers accept that take the algorithm from the token. */
    private static String withSecret(String payload) throws GeneralSecurityException {
        var key = ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
        var signed = text("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload;
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return signed + "." + bytes(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String withOwnKey(String payload, KeyPair stranger) throws GeneralSecurityException {
        var key = (java.security.interfaces.RSAPublicKey) stranger.getPublic();
        var jwk = "{\"kty\":\"RSA\",\"n\":\"" + bytes(key.getModulus().toByteArray()) + "\",\"e\":\"AQAB\"}";
        var signed = text("{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1/keys\",\"jwk\":" + jwk + "}") + "." + payload;
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(stranger.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + bytes(signature.sign());
    }

    private static String text(String json) {
        return bytes(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String bytes(byte[] raw) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }
}
