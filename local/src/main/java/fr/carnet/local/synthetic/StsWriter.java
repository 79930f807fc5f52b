package fr.carnet.local.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes {@code sts_emp_<UAI>_<year>}: the staff and what they teach, as STS-web exports it. */
final class StsWriter {

    private final ExportStyle style;

    StsWriter(ExportStyle style) {
        this.style = style;
    }

    Path write(Population population, Path folder) throws IOException {
        School school = population.school();
        return ExportFile.write(folder, "sts_emp_" + school.uai() + "_" + school.year(), style, out -> {
            out.open("STS_EDT");
            parameters(school, out);
            nomenclatures(school.kind(), out);
            out.open("DONNEES");
            staff(population, out);
            structure(population, out);
        });
    }

    private static void parameters(School school, XmlOut out) throws IOException {
        out.open("PARAMETRES").open("UAJ", "CODE", school.uai())
                .open("ACADEMIE").leaf("CODE", "99").leaf("LIBELLE", "ACADEMIE FICTIVE").end()
                .leaf("SIGLE", school.kind().acronym)
                .leaf("DENOM_PRINC", school.kind().denomination.toUpperCase(Locale.ROOT))
                .leaf("DENOM_COMPL", school.name().toUpperCase(Locale.ROOT)).leaf("CODE_NATURE", school.kind().nature)
                .leaf("ADRESSE", school.street()).leaf("COMMUNE", school.town())
                .leaf("CODE_POSTAL", school.postcode()).leaf("TELEPHONE", school.phone()).end()
                .open("ANNEE_SCOLAIRE", "ANNEE", school.year()).leaf("DATE_DEBUT", start(school))
                .leaf("DATE_FIN", end(school)).end().end();
    }

    private static void nomenclatures(SchoolKind kind, XmlOut out) throws IOException {
        out.open("NOMENCLATURES").open("MATIERES");
        for (Subject subject : Subject.values()) {
            out.open("MATIERE", "CODE", subject.code).leaf("CODE_GESTION", subject.shortCode)
                    .leaf("LIBELLE_COURT", subject.label).leaf("LIBELLE_LONG", subject.label)
                    .leaf("LIBELLE_EDITION", subject.edition).end();
        }
        out.end().open("MEFS");
        for (Level level : kind.levels) {
            out.open("MEF", "CODE", level.mef).leaf("FORMATION", level.formation).leaf("LIBELLE_LONG", level.label)
                    .leaf("LIBELLE_EDITION", level.formation).end();
        }
        out.end().end();
    }

    private static void staff(Population population, XmlOut out) throws IOException {
        School school = population.school();
        out.open("INDIVIDUS");
        for (StaffMember member : population.staff().members()) {
            boolean local = member.type().equals("local");
            out.open("INDIVIDU", "ID", member.id(), "TYPE", member.type())
                    .leaf("SEXE", local ? "" : member.sex().code).leaf("CIVILITE", member.sex().code)
                    .leaf("NOM_USAGE", member.usageName())
                    .leaf("NOM_PATRONYMIQUE", member.birthName() == null ? "" : member.birthName())
                    .leaf("PRENOM", member.firstName()).leaf("DATE_NAISSANCE", member.birth())
                    .leaf("GRADE", member.grade() == null ? "" : member.grade()).leaf("FONCTION", member.function());
            List<Division> led = population.staff().ledBy(member);
            if (!led.isEmpty()) {
                out.open("PROFS_PRINC");
                for (Division division : led) {
                    out.open("PROF_PRINC").leaf("CODE_STRUCTURE", division.code()).leaf("DATE_DEBUT", start(school))
                            .leaf("DATE_FIN", end(school)).end();
                }
                out.end();
            }
            if (member.subject() != null) {
                out.open("DISCIPLINES")
                        .open("DISCIPLINE", "CODE",
                                (school.kind() == SchoolKind.COLLEGE ? "C" : "L") + member.subject().discipline)
                        .leaf("LIBELLE_COURT", member.subject().shortCode).leaf("NB_HEURES", "18.00").end().end();
            }
            out.end();
        }
        out.end();
    }

    private static void structure(Population population, XmlOut out) throws IOException {
        School school = population.school();
        out.open("STRUCTURE").open("DIVISIONS");
        for (Division division : school.divisions()) {
            long size = population.pupils().stream()
                    .filter(pupil -> pupil.schooling().divisions().contains(division)).count();
            out.open("DIVISION", "CODE", division.code()).leaf("LIBELLE_LONG", division.label())
                    .leaf("EFFECTIF_PREVU", size).open("MEFS_APPARTENANCE")
                    .leaf("MEF_APPARTENANCE", "", "CODE", division.level().mef).end();
            services(population.staff().servicesOf(division.code()), out);
            out.end();
        }
        out.end().open("GROUPES");
        for (TeachingGroup group : school.groups()) {
            long size = population.pupils().stream()
                    .filter(pupil -> pupil.schooling().groups().contains(group)).count();
            out.open("GROUPE", "CODE", group.code()).leaf("LIBELLE_LONG", group.label()).leaf("EFFECTIF_PREVU", size)
                    .open("DIVISIONS_APPARTENANCE");
            for (Division division : group.divisions()) {
                out.leaf("DIVISION_APPARTENANCE", "", "CODE", division.code());
            }
            out.end();
            services(population.staff().servicesOf(group.code()), out);
            out.end();
        }
        out.end().end();
    }

    private static void services(List<Service> services, XmlOut out) throws IOException {
        out.open("SERVICES");
        for (Service service : services) {
            out.open("SERVICE", "CODE_MATIERE", service.subject().code, "CODE_MOD_COURS", "CG").open("ENSEIGNANTS");
            for (StaffMember teacher : service.teachers()) {
                out.leaf("ENSEIGNANT", "", "ID", teacher.id(), "TYPE", teacher.type());
            }
            out.end().end();
        }
        out.end();
    }

    private static LocalDate start(School school) {
        return LocalDate.of(school.year(), 9, 1);
    }

    private static LocalDate end(School school) {
        return LocalDate.of(school.year() + 1, 8, 31);
    }
}
