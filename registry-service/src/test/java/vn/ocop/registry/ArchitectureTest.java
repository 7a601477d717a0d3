package vn.ocop.registry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How the rooms of the registry stand to each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ocop.registry");

    @Test
    void rooms_form_no_cycle() {
        slices().matching("vn.ocop.registry.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void only_resources_and_their_queries_know_http() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Resource|Query)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(OURS);
    }

    @Test
    void rules_know_neither_http_nor_tables() {
        noClasses()
                .that(new DescribedPredicate<JavaClass>("are records or enums") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isRecord() || type.isEnum();
                    }
                })
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.persistence..", "org.hibernate..")
                .check(OURS);
    }

    @Test
    void resources_know_no_tables() {
        noClasses()
                .that()
                .haveNameMatching(".*(Resource|View|Page|Listener)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .check(OURS);
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        noClasses().should().callMethod(Instant.class, "now").check(OURS);
        noClasses().should().callMethod(LocalDate.class, "now").check(OURS);
    }

    @Test
    void no_class_is_named_after_what_it_is_not() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto)(\\$.*)?")
                .check(OURS);
    }

    @Test
    void nothing_is_a_floating_point_number() {
        fields().should()
                .notHaveRawType("double")
                .andShould()
                .notHaveRawType("float")
                .andShould()
                .notHaveRawType(Double.class)
                .check(OURS);
    }
}
