package vn.ocop.registry.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.registeredProducer;
import static vn.ocop.registry.merger.ProducerMergerDoorTest.get;
import static vn.ocop.registry.merger.ProducerMergerDoorTest.merge;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** A survivor gets what it lacks, and never what its kind may not have. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatASurvivorTakesOverTest {

    @Test
    void a_co_operative_number_never_comes_to_another_kind() {
        var cooperative = registeredProducer(CAM_THACH, "COOPERATIVE");
        var household = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var value = "HTX-" + cooperative.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var body = "{\"system\":\"COOPERATIVE_NUMBER\",\"value\":\"" + value + "\"}";

        var wrong = post(commune(CAM_THACH), "/producers/" + household + "/identifiers", body);
        assertThat(post(commune(CAM_THACH), "/producers/" + cooperative + "/identifiers", body)
                        .statusCode())
                .isEqualTo(201);
        var turned = commune(CAM_THACH)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Công ty số\",\"kind\":\"ENTERPRISE\",\"communeCode\":\"15142\"}")
                .put(BASE + "/producers/" + cooperative);

        assertThat(wrong.jsonPath().getString("code")).isEqualTo("cooperative-number-only-of-cooperatives");
        assertThat(wrong.jsonPath().getString("errors[0].pointer")).isEqualTo("/system");
        assertThat(turned.jsonPath().getString("errors[0].pointer")).isEqualTo("/kind");
        assertThat(merge(cooperative, household, 0).jsonPath().getString("code"))
                .isEqualTo("cooperative-number-only-of-cooperatives");
    }

    @Test
    void what_the_survivors_contact_lacks_comes_from_the_merged_one() {
        var duplicate = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var survivor = registeredProducer(CAM_THACH, "HOUSEHOLD");
        contact(duplicate, "{\"phone\":\"0977000111\",\"email\":\"gop@balang.example.vn\"}");
        contact(survivor, "{\"phone\":\"0977000222\"}");

        merge(duplicate, survivor, 1);

        var seen = get("/producers/" + survivor).jsonPath();
        assertThat(seen.getString("contact.phone")).isEqualTo("0977******22");
        assertThat(seen.getString("contact.email")).isEqualTo("g***@balang.example.vn");
    }

    private static void contact(UUID id, String contact) {
        assertThat(commune(CAM_THACH)
                        .header("If-Match", "\"0\"")
                        .body(contact)
                        .put(BASE + "/producers/" + id + "/contact")
                        .statusCode())
                .isEqualTo(200);
    }
}
