package vn.ocop.promotion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** How this service is built, in six sentences. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ocop.promotion");

    private static final DescribedPredicate<JavaClass> AGGREGATES_AND_COLLECTIONS = DescribedPredicate.describe(
            "aggregates and collections",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.getSimpleName().matches("Fairs|Participants|Stands|OpenStands|Exhibitors|Told"));

    @Test
    void rooms_do_not_form_cycles() {
        slices().matching("vn.ocop.promotion.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void nothing_but_resources_knows_the_web() {
        noClasses()
                .that()
                .haveNameNotMatching(".*Resource(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(SERVICE);
    }

    @Test
    void nothing_but_aggregates_and_collections_knows_the_tables() {
        noClasses()
                .that(DescribedPredicate.not(AGGREGATES_AND_COLLECTIONS))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .check(SERVICE);
    }

    @Test
    void values_know_neither() {
        noClasses()
                .that()
                .areRecords()
                .or()
                .areEnums()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.persistence..")
                .check(SERVICE);
    }

    @Test
    void nothing_is_counted_in_binary_fractions() {
        fields().should().notHaveRawType(double.class).check(SERVICE);
        fields().should().notHaveRawType(float.class).check(SERVICE);
    }

    @Test
    void names_say_what_a_class_is() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto)")
                .check(SERVICE);
    }
}
