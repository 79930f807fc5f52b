package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.entity.SchoolYear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;

/**
 * How long a pupil stays in the school at most: a sursis does not outlive the enrolment (<i>R511-13-1; ED-054</i>).
 *
 * <p>The formation (<i>MEF</i>) tells the level in a collège and in a general lycée. One that is not known there gives the longest stay
 * of its kind of school: the bound is of the law, and the head sets a shorter one.
 */
@Dependent
public class StayInSchool {

    private static final int LEVEL_DIGITS = 3;

    /** School years left after the current one: 6e to 3e, then seconde to terminale. */
    private static final Map<String, Integer> YEARS_LEFT = Map.of("100", 3, "101", 2, "102", 1, "103", 0, "200", 2, "201", 1, "202", 0);

    private static final int LONGEST_IN_COLLEGE = 3;
    private static final int LONGEST_IN_LYCEE = 2;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Last day of the enrolment as it can be told on a day: of the departure when the pupil left, else of the last school year. */
    public LocalDate lastDay(long pupil, LocalDate on) {
        return Row.of(em.createNativeQuery("""
                        select coalesce(u.closed_on, u.left_on), u.formation, e.kind
                          from pupil u join establishment e on e.id = u.establishment_id
                         where u.id = ?1 and u.establishment_id = ?2""")
                        .setParameter(1, pupil).setParameter(2, scope.establishmentId()))
                .map(row -> lastDay(row.day(), row.text(), row.text(), on)).findFirst().orElseThrow();
    }

    private static LocalDate lastDay(LocalDate left, String formation, String school, LocalDate on) {
        return left != null ? left : SchoolYear.of(on).plus(yearsLeft(formation, school)).lastDay();
    }

    private static int yearsLeft(String formation, String school) {
        int longest = "COLLEGE".equals(school) ? LONGEST_IN_COLLEGE : LONGEST_IN_LYCEE;
        return formation == null || formation.length() < LEVEL_DIGITS ? longest
                : YEARS_LEFT.getOrDefault(formation.substring(0, LEVEL_DIGITS), longest);
    }
}
