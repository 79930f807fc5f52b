package fr.carnet;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The arrows of the domain: components in their order, roles in theirs. */
@AnalyzeClasses(packages = "fr.carnet", importOptions = DoNotIncludeTests.class)
class ComponentsTest {

    @ArchTest
    static final ArchRule components_form_no_cycle = slices().matching("fr.carnet.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule shared_stands_alone = noClasses().that().resideInAPackage("fr.carnet.shared..")
            .should().dependOnClassesThat(resideInAPackage("fr.carnet..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("fr.carnet.shared.."))));

    @ArchTest
    static final ArchRule school_life_does_not_know_imports = noClasses()
            .that().resideInAnyPackage("fr.carnet.establishments..", "fr.carnet.people..", "fr.carnet.accounts..", "fr.carnet.schoollife..")
            .should().dependOnClassesThat().resideInAPackage("fr.carnet.imports..");

    @ArchTest
    static final ArchRule entities_stay_pure = noClasses().that().resideInAPackage("..entity..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.batch..", "..boundary..", "..control..");

    @ArchTest
    static final ArchRule every_door_says_who_may_pass_SE_035 = classes().that().areAnnotatedWith(Stateless.class)
            .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class)
            .orShould().beAnnotatedWith(DenyAll.class);

    @ArchTest
    static final ArchRule the_domain_knows_neither_pages_nor_jobs = noClasses().that().resideInAPackage("fr.carnet..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..");
}
