package vn.ocop.stack.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Makes tokens the four services accept.
 *
 * @param key signs them
 * @param clock dates them
 */
public record Mint(SigningKey key, Clock clock) {

    public static final String ISSUER = "https://ocop.local";
    public static final String AUDIENCE = "ocop";
    static final Duration LIFE = Duration.ofHours(12);

    public String token(TokenRequest request) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims(request));
        try {
            token.sign(new RSASSASigner(key.secret()));
        } catch (JOSEException unusableKey) {
            throw new IllegalStateException(unusableKey);
        }
        return token.serialize();
    }

    private JWTClaimsSet claims(TokenRequest request) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(request.subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("groups", List.of(request.role().group()))
                .claim("ocop_kind", request.role().kind())
                .claim("ocop_province", request.provinces());
        if (!request.communes().isEmpty()) {
            claims.claim("ocop_communes", request.communes());
        }
        request.producer().ifPresent(producer -> claims.claim("ocop_producer", producer));
        return claims.build();
    }
}
