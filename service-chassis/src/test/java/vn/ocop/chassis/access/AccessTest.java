package vn.ocop.chassis.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** OWASP API2 and API5: who is let in, and what we then see of them. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest {

    private static final String CALLERS = "/chassis/v1/callers";

    @Inject
    Caller caller;

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(CALLERS + path);
    }

    private static void isUnauthenticated(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void a_token_tells_subject_person_roles_and_reach() {
        var token = Jwt.subject("an")
                .groups("maker")
                .claim("kind", "PERSON")
                .claim("places", List.of("38", "80"))
                .sign();
        assertThat(get(token, "/me").asString())
                .isEqualTo(
                        "{\"subject\":\"an\",\"person\":true,\"maker\":true,\"everywhere\":false,\"reaches\":\"38,80\"}");
    }

    @Test
    void a_machine_with_one_star_reaches_everything_but_is_no_person() {
        var token =
                Jwt.subject("m").claim("kind", "MACHINE").claim("places", "*").sign();
        assertThat(get(token, "/me").asString())
                .isEqualTo("{\"subject\":\"m\",\"person\":false,\"maker\":false,\"everywhere\":true,\"reaches\":\"\"}");
    }

    @Test
    void a_token_without_claims_reaches_nothing() {
        assertThat(get(Jwt.subject("n").sign(), "/me").asString())
                .isEqualTo(
                        "{\"subject\":\"n\",\"person\":false,\"maker\":false,\"everywhere\":false,\"reaches\":\"\"}");
    }

    @Test
    void a_service_widens_what_a_token_reaches_but_never_everything_or_nothing() {
        var merged = Jwt.subject("an").claim("places", List.of("old-38", "80")).sign();
        var all = Jwt.subject("m").claim("places", "*").sign();
        assertThat(get(merged, "/me").jsonPath().getString("reaches")).isEqualTo("38,80,old-38");
        assertThat(get(all, "/me").jsonPath().getString("reaches")).isEmpty();
        assertThat(get(Jwt.subject("n").sign(), "/me").jsonPath().getString("reaches"))
                .isEmpty();
    }

    @Test
    void nobody_is_anonymous_where_anyone_may_come() {
        assertThat(given().get(CALLERS + "/anyone").jsonPath().getString("subject"))
                .isEqualTo("anonymous");
    }

    @Test
    void our_own_work_is_done_by_the_system() {
        assertThat(caller.subject()).isEqualTo("system");
        assertThat(caller.isPerson()).isFalse();
        assertThat(caller.has("maker")).isFalse();
        assertThat(caller.scope("places")).isEqualTo(Scope.NONE);
    }

    @Test
    void no_token_is_401_and_the_wrong_role_403() {
        isUnauthenticated(given().get(CALLERS + "/me"));
        isUnauthenticated(given().get(CALLERS + "/makers"));
        isUnauthenticated(given().header("Authorization", "Basic YTpi").get(CALLERS + "/me"));
        for (var poor : List.of(
                Jwt.subject("an").groups("other").sign(), Jwt.subject("an").sign())) {
            var refused = get(poor, "/makers");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("forbidden");
        }
    }

    @Test
    void no_forged_token_is_let_in() {
        var forged = ForgedTokens.of("maker");
        assertThat(forged).hasSizeGreaterThanOrEqualTo(12);
        forged.forEach((trick, token) -> {
            assertThat(get(token, "/makers").statusCode()).as(trick).isEqualTo(401);
            isUnauthenticated(get(token, "/me"));
        });
        assertThat(get(Jwt.subject("an").groups("maker").sign(), "/makers").statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_route_says_who_may_use_it() {
        assertThat(RouteInventory.all()).contains("GET /chassis/v1/callers/makers", "PUT /chassis/v1/rows/{id}");
        assertThat(RouteInventory.unguarded()).isEmpty();
    }

    @Test
    void the_inventory_sees_an_unguarded_method() throws NoSuchMethodException {
        assertThat(RouteInventory.guarded(AccessTest.class)).isFalse();
        assertThat(RouteInventory.guarded(AccessTest.class.getDeclaredMethod("every_route_says_who_may_use_it")))
                .isFalse();
    }
}
