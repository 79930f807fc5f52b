package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.Contradiction;
import fr.carnet.schoollife.record.control.Events;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a record says away and a roll says there, for the same pupil at the same time; nobody is believed by default, people decide.
 *
 * <p>The roll contradicts when the middle of its lesson lies within the absence and no live entry marks the pupil away: whoever came
 * late or left early agrees with an absence of the rest.
 */
@Dependent
public class Contradictions {

    private static final String SQL = SqlText.beside(Contradictions.class, "contradictions");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Of the whole school between two days, oldest first. */
    public List<Contradiction> between(LocalDate first, LocalDate last) {
        return find("", first, last);
    }

    /** Of these absences alone, whose days lie between the two. */
    public List<Contradiction> of(Collection<Long> absences, LocalDate first, LocalDate last) {
        return absences.isEmpty() ? List.of() : find(SqlText.array(absences), first, last);
    }

    private List<Contradiction> find(String absences, LocalDate first, LocalDate last) {
        Stream<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, scope.academy()).setParameter(4, absences)
                .setParameter(5, midnight(first)).setParameter(6, midnight(last.plusDays(1))).getResultStream();
        return rows.map(Object[].class::cast).map(row -> new Contradiction(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(), Events.local(row[3]), Events.local(row[4]))).toList();
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(SchoolClock.PARIS).toInstant());
    }
}
