package fr.carnet.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/**
 * The arrows that leave the pages.
 *
 * <p>Plain tests, because rules kept as fields were found by Surefire and not run.
 */
class ComponentsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.carnet");

    @Test
    void pages_see_boundaries_only() {
        noClasses().that().resideInAPackage("fr.carnet.web..")
                .should().dependOnClassesThat(resideInAPackage("fr.carnet..control..")
                        .and(not(belongToAnyOf(OpaqueIds.class, SchoolClock.class))))
                .because("the clock and the opaque ids hold no data; everything else behind a boundary does")
                .check(CLASSES);
    }

    @Test
    void pages_see_no_entity() {
        noClasses().that().resideInAPackage("fr.carnet.web..")
                .should().dependOnClassesThat().areAnnotatedWith(Entity.class).check(CLASSES);
    }

    @Test
    void pages_reach_no_database() {
        noClasses().that().resideInAPackage("fr.carnet.web..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..")
                .orShould().dependOnClassesThat().haveSimpleName("EntityManager").check(CLASSES);
    }

    @Test
    void a_page_bean_has_the_name_of_its_page() {
        classes().that().haveSimpleNameEndingWith("Page").and().resideInAPackage("fr.carnet.web..")
                .should().beAnnotatedWith(Named.class).check(CLASSES);
    }
}
