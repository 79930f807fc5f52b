package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.Contradiction;
import fr.carnet.schoollife.absence.boundary.ContradictionLine;
import fr.carnet.schoollife.absence.boundary.ContradictionLine.Called;
import fr.carnet.schoollife.absence.boundary.ContradictionLine.Recorded;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceOrigin;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.record.control.Events;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
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
 * late or left early agrees with an absence of the rest, and whoever is dispensed from a lesson may come to it.
 */
@Dependent
public class Contradictions {

    private static final String SQL = SqlText.beside(Contradictions.class, "contradictions");
    private static final String LIST = SqlText.beside(Contradictions.class, "contradiction-list");

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

    /** What both sides say of each, in the same order. */
    public List<ContradictionLine> told(List<Contradiction> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        return Row.of(em.createNativeQuery(LIST)
                .setParameter(1, SqlText.array(found.stream().map(Contradiction::absence).toList()))
                .setParameter(2, SqlText.array(found.stream().map(Contradiction::roll).toList()))
                .setParameter(3, scope.establishmentId()).setParameter(4, scope.schoolYear().september()).setParameter(5, scope.academy()))
                .map(Contradictions::line).toList();
    }

    private static ContradictionLine line(Row row) {
        long absence = row.id();
        return new ContradictionLine(row.id(), row.text(), row.text(), row.text(),
                new Recorded(absence, row.local(), row.local(), row.value(AbsenceKind.class), row.value(AbsenceState.class),
                        row.value(AbsenceOrigin.class), row.local(), row.text()),
                new Called(row.id(), row.local(), row.local(), row.text(), row.local(), row.text(), row.text()));
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
