package vn.ocop.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How the rooms of this service stand to each other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ocop.assessment");

    @Test
    void rooms_form_no_cycles() {
        slices().matching("vn.ocop.assessment.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void only_resources_know_jax_rs() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Resource(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(SERVICE);
    }

    @Test
    void resources_know_no_tables() {
        noClasses()
                .that()
                .haveNameMatching(".*(Resource|View|Page|Listener)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .check(SERVICE);
    }

    @Test
    void the_criteria_and_the_terms_of_law_know_nobody() {
        noClasses()
                .that()
                .resideInAnyPackage("..criteria..", "..book..", "..deadline..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "jakarta.ws.rs..", "..dossier..", "..council..", "..sheet..")
                .check(SERVICE);
    }

    @Test
    void no_class_is_named_after_what_it_is_not() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto)(\\$.*)?")
                .check(SERVICE);
    }

    @Test
    void nothing_that_decides_is_a_floating_point_number() {
        fields().should()
                .notHaveRawType("double")
                .andShould()
                .notHaveRawType("float")
                .andShould()
                .notHaveRawType(Double.class)
                .check(SERVICE);
    }
}
