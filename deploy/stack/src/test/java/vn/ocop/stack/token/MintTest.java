package vn.ocop.stack.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.stack.process.Refusal;

class MintTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    private static Path folder;

    private static SigningKey key;

    @BeforeAll
    static void a_key() throws IOException {
        key = SigningKey.openOrCreate(folder.resolve("token-key.pem"));
    }

    @Test
    void the_key_is_made_once() throws IOException {
        assertThat(SigningKey.openOrCreate(folder.resolve("token-key.pem"))).isEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource
    void every_role_gets_a_signed_token_of_twelve_hours(Role role) throws Exception {
        SignedJWT token = SignedJWT.parse(mint().token(TokenRequest.of(role)));
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) key.publicKey())))
                .isTrue();
        assertThat(claims.getIssuer()).isEqualTo("https://ocop.local");
        assertThat(claims.getAudience()).containsExactly("ocop");
        assertThat(claims.getStringListClaim("groups")).containsExactly(role.group());
        assertThat(claims.getStringListClaim("ocop_province")).hasSize(1);
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(Instant.parse("2026-11-23T13:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "public-system, MACHINE, public-system",
        "partner-system, MACHINE, partner-system-38",
        "import-job, MACHINE, import-job",
        "producer, PERSON, producer-38",
        "commune-officer, PERSON, commune-officer-15142",
        "council-member, PERSON, council-member-1",
        "council-chair, PERSON, council-chair-38",
        "province-officer, PERSON, province-officer-38",
        "province-approver, PERSON, province-approver-38",
        "treasury-operator, PERSON, treasury-operator-38",
        "auditor, PERSON, auditor",
        "administrator, PERSON, administrator"
    })
    void machines_are_marked_so_that_they_never_approve(String role, String kind, String subject) throws Exception {
        JWTClaimsSet claims = claims(role);
        assertThat(claims.getStringClaim("ocop_kind")).isEqualTo(kind);
        assertThat(claims.getSubject()).isEqualTo(subject);
    }

    @Test
    void an_officer_of_a_commune_sees_that_commune() throws Exception {
        assertThat(claims("commune-officer").getStringListClaim("ocop_communes"))
                .containsExactly("15142");
        assertThat(claims("province-officer").getClaim("ocop_communes")).isNull();
    }

    @Test
    void options_replace_what_the_role_would_say() throws Exception {
        JWTClaimsSet claims = claims(
                "producer", "--subject", "lan", "--province", "38,80", "--commune", "14818", "--producer", "p-1");
        assertThat(claims.getSubject()).isEqualTo("lan");
        assertThat(claims.getStringListClaim("ocop_province")).containsExactly("38", "80");
        assertThat(claims.getStringListClaim("ocop_communes")).containsExactly("14818");
        assertThat(claims.getStringClaim("ocop_producer")).isEqualTo("p-1");
    }

    @Test
    void an_unknown_role_is_answered_with_the_list_of_roles() {
        assertThatThrownBy(() -> TokenRequest.parse(List.of("king")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("king")
                .hasMessageContaining("commune-officer, council-member");
        assertThatThrownBy(() -> TokenRequest.parse(List.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void an_option_without_value_and_an_unknown_option_are_refused() {
        assertThatThrownBy(() -> TokenRequest.parse(List.of("auditor", "--subject")))
                .hasMessageContaining("--subject wants a value");
        assertThatThrownBy(() -> TokenRequest.parse(List.of("auditor", "--hours", "99")))
                .hasMessageContaining("no option --hours");
    }

    private JWTClaimsSet claims(String... words) throws Exception {
        return SignedJWT.parse(mint().token(TokenRequest.parse(List.of(words)))).getJWTClaimsSet();
    }

    private Mint mint() {
        return new Mint(key, Clock.fixed(MORNING, ZoneOffset.UTC));
    }
}
