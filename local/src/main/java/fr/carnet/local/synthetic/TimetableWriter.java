package fr.carnet.local.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes {@code emp_sts_<UAI>_<year>}: the week of each division and group, as timetable software sends it up to STS-web. */
final class TimetableWriter {

    private final ExportStyle style;

    TimetableWriter(ExportStyle style) {
        this.style = style;
    }

    Path write(Population population, Path folder) throws IOException {
        School school = population.school();
        Map<Service, List<PlannedLesson>> week = WeekPlan.of(school, population.staff()).stream()
                .collect(Collectors.groupingBy(PlannedLesson::service));
        return ExportFile.write(folder, "emp_sts_" + school.uai() + "_" + school.year(), style, out -> {
            out.open("EDT_STS").open("PARAMETRES").leaf("UAJ", school.uai()).leaf("ANNEE_SCOLAIRE", school.year()).end()
                    .open("DONNEES");
            alternances(school.year(), out);
            rooms(week, out);
            out.open("STRUCTURE").open("DIVISIONS");
            for (Division division : school.divisions()) {
                out.open("DIVISION", "CODE", division.code());
                services(population.staff().servicesOf(division.code()), week, out);
            }
            out.end().open("GROUPES");
            for (TeachingGroup group : school.groups()) {
                out.open("GROUPE", "CODE", group.code());
                services(population.staff().servicesOf(group.code()), week, out);
            }
        });
    }

    private static void alternances(int year, XmlOut out) throws IOException {
        out.open("ALTERNANCES");
        alternance("H", "HEBDOMADAIRE", year, week -> true, out);
        alternance("A", "SEMAINE A", year, week -> week % 2 == 0, out);
        alternance("B", "SEMAINE B", year, week -> week % 2 == 1, out);
        out.end();
    }

    /** Every week from the first of September to the first of July: those of vacations are skipped by who reads. */
    private static void alternance(String code, String label, int year, IntPredicate kept, XmlOut out) throws IOException {
        LocalDate first = LocalDate.of(year, 9, 1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = LocalDate.of(year + 1, 7, 1);
        out.open("ALTERNANCE", "CODE", code).leaf("LIBELLE_COURT", code).leaf("LIBELLE_LONG", label).open("SEMAINES");
        for (int week : IntStream.iterate(0, n -> !first.plusWeeks(n).isAfter(last), n -> n + 1).filter(kept).toArray()) {
            out.leaf("DATE_DEBUT_SEMAINE", first.plusWeeks(week));
        }
        out.end().end();
    }

    private static void rooms(Map<Service, List<PlannedLesson>> week, XmlOut out) throws IOException {
        out.open("SALLES_COURS");
        for (String room : week.values().stream().flatMap(List::stream).map(PlannedLesson::room).sorted().distinct().toList()) {
            out.leaf("SALLE_COURS", "", "CODE", room);
        }
        out.end();
    }

    private static void services(List<Service> services, Map<Service, List<PlannedLesson>> week, XmlOut out) throws IOException {
        out.open("SERVICES");
        for (Service service : services) {
            out.open("SERVICE", "CODE_MATIERE", service.subject().code, "CODE_MOD_COURS", "CG").open("ENSEIGNANTS");
            for (StaffMember teacher : service.teachers()) {
                out.open("ENSEIGNANT", "ID", teacher.id(), "TYPE", teacher.type()).open("COURS_RATTACHES");
                for (PlannedLesson lesson : week.getOrDefault(service, List.of())) {
                    out.open("COURS").leaf("CODE_ALTERNANCE", lesson.weeks()).leaf("JOUR", lesson.slot().day().getValue())
                            .leaf("HEURE_DEBUT", lesson.slot().start()).leaf("DUREE", "0055").leaf("CODE_SALLE", lesson.room()).end();
                }
                out.end().end();
            }
            out.end().end();
        }
        out.end().end();
    }
}
