package vn.ocop.chassis.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same service takes the tokens of a real OpenID provider, by configuration alone. */
@QuarkusTest
@WithTestResource(value = ProviderStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderTest {

    private static String ask(String what) throws Exception {
        var provider = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        var request = HttpRequest.newBuilder(URI.create(provider + "/counter/" + what))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static Response makers(String token) {
        return given().auth().oauth2(token).get("/chassis/v1/callers/makers");
    }

    @Test
    void a_token_of_the_provider_is_taken_with_its_subject_and_roles() throws Exception {
        var answer = makers(ask("token"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("subject")).isEqualTo("can-bo-38");
        assertThat(answer.jsonPath().getBoolean("person")).isTrue();
    }

    @ParameterizedTest(name = "token?{0}")
    @ValueSource(
            strings = {"aud=another", "iss=https://elsewhere.example", "seconds=-3600", "kid=nobody-published-this"})
    void a_token_for_others_of_others_too_old_or_of_an_unknown_key_is_refused(String wrong) throws Exception {
        var answer = makers(ask("token?" + wrong));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("unauthenticated");
    }

    @Test
    void a_rotated_key_is_fetched_and_the_one_before_it_no_longer_counts() throws Exception {
        var old = ask("token");
        makers(old).then().statusCode(200);

        ask("rotation");
        // Unknown keys make it ask the provider, but not more often than its configuration says.
        Thread.sleep(1_200);
        var renewed = makers(ask("token"));

        assertThat(renewed.statusCode()).as(renewed.asString()).isEqualTo(200);
        assertThat(makers(old).statusCode()).isEqualTo(401);
    }

    @Test
    void tokens_of_unknown_keys_do_not_make_it_ask_the_provider_each_time() throws Exception {
        var before = Integer.parseInt(ask("keys-asked"));
        for (int i = 0; i < 20; i++) {
            makers(ask("token?kid=unknown-" + i)).then().statusCode(401);
        }
        assertThat(Integer.parseInt(ask("keys-asked")) - before).isLessThan(20);
    }
}
