package fr.carnet.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** The arrows that leave the pages. */
@AnalyzeClasses(packages = "fr.carnet", importOptions = DoNotIncludeTests.class)
class ComponentsTest {

    @ArchTest
    static final ArchRule pages_see_boundaries_only = noClasses().that().resideInAPackage("fr.carnet.web..")
            .should().dependOnClassesThat(resideInAPackage("fr.carnet..control..")
                    .and(not(belongToAnyOf(OpaqueIds.class, SchoolClock.class))))
            .because("the clock and the opaque ids hold no data; everything else behind a boundary does");

    @ArchTest
    static final ArchRule pages_see_no_entity = noClasses().that().resideInAPackage("fr.carnet.web..")
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule pages_reach_no_database = noClasses().that().resideInAPackage("fr.carnet.web..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..")
            .orShould().dependOnClassesThat().haveSimpleName("EntityManager");

    @ArchTest
    static final ArchRule page_beans_are_named_after_their_page = classes().that().haveSimpleNameEndingWith("Page")
            .and().resideInAPackage("fr.carnet.web..")
            .should().beAnnotatedWith(jakarta.inject.Named.class);
}
