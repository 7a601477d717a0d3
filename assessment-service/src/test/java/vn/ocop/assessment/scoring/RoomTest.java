package vn.ocop.assessment.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The rules of law stay plain: nothing inexact, no table and no other room behind them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ocop.assessment.criteria", "vn.ocop.assessment.book");

    @Test
    void nothing_that_decides_is_a_floating_point_number() {
        noFields()
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .check(ROOM);
        noMethods()
                .should()
                .haveRawReturnType(double.class)
                .orShould()
                .haveRawReturnType(float.class)
                .check(ROOM);
        noClasses().should().callMethod(Number.class, "doubleValue").check(ROOM);
    }

    @Test
    void the_rooms_know_no_table_and_nobody_who_uses_them() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..")
                .check(ROOM);
        noClasses()
                .that()
                .resideInAnyPackage("vn.ocop.assessment.criteria", "vn.ocop.assessment.book")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.ocop.assessment.council..",
                        "vn.ocop.assessment.dossier..",
                        "vn.ocop.assessment.sheet..",
                        "vn.ocop.assessment.catalogue..",
                        "vn.ocop.assessment.deadline..")
                .check(ROOM);
    }
}
