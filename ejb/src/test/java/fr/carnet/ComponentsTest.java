package fr.carnet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The arrows of the domain: components in their order, roles in theirs.
 *
 * <p>The rules are run by a test of ours, because those marked for ArchUnit's own engine are found by Surefire and not run.
 */
class ComponentsTest {

    static final ArchRule components_form_no_cycle = slices().matching("fr.carnet.(*)..").should().beFreeOfCycles();

    static final ArchRule shared_stands_alone = noClasses().that().resideInAPackage("fr.carnet.shared..")
            .should().dependOnClassesThat(resideInAPackage("fr.carnet..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("fr.carnet.shared.."))));

    static final ArchRule school_life_does_not_know_imports = noClasses()
            .that().resideInAnyPackage("fr.carnet.establishments..", "fr.carnet.people..", "fr.carnet.accounts..", "fr.carnet.timetable..",
                    "fr.carnet.schoollife..")
            .should().dependOnClassesThat().resideInAPackage("fr.carnet.imports..");

    static final ArchRule the_timetable_does_not_know_what_happens_in_its_lessons = noClasses()
            .that().resideInAnyPackage("fr.carnet.timetable..").should().dependOnClassesThat().resideInAPackage("fr.carnet.schoollife..");

    static final ArchRule entities_stay_pure = noClasses().that().resideInAPackage("..entity..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.batch..", "..boundary..", "..control..");

    static final ArchRule every_door_says_who_may_pass_SE_035 = classes().that().areAnnotatedWith(Stateless.class)
            .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class)
            .orShould().beAnnotatedWith(DenyAll.class);

    static final ArchRule the_domain_knows_neither_pages_nor_jobs = noClasses().that().resideInAPackage("fr.carnet..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "jakarta.servlet..");

    @TestFactory
    Stream<DynamicTest> each_arrow_holds() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fr.carnet");
        return Stream.of(getClass().getDeclaredFields()).filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(classes)));
    }
}
