package fr.carnet.schoollife.halfday.control;

import fr.carnet.schoollife.halfday.entity.HalfDaysChanged;
import fr.carnet.schoollife.halfday.entity.Recount;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;

/**
 * Counts missed half-days by the one function {@code missed_half_days} of the database, whoever asks: after each change for the pupils
 * and days concerned, or for a whole school and year (<i>ED-010</i>).
 *
 * <p>One statement either way, which writes only what differs.
 */
@Dependent
public class HalfDayCount {

    private static final String RECOUNT = SqlText.beside(HalfDayCount.class, "recount");
    private static final String EVERYBODY = "";
    /** A plan kept for a class is three times slower for a school; what a school sorts should stay in memory. */
    private static final String FOR_A_SCHOOL = """
            select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('work_mem', '64MB', true)""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    Event<HalfDaysChanged> changed;

    void follow(@Observes AttendanceChanged change) {
        Recount found = run(SqlText.array(change.pupils()), change.first(), change.last(), true);
        if (found.changed() > 0 || found.removed() > 0) {
            changed.fire(new HalfDaysChanged(change.pupils(), change.first(), change.last()));
        }
    }

    /** The whole school in scope, for its whole year; only finds out when {@code write} is false. */
    public Recount school(boolean write) {
        em.createNativeQuery(FOR_A_SCHOOL).getSingleResult();
        return run(EVERYBODY, scope.schoolYear().firstDay(), scope.schoolYear().lastDay(), write);
    }

    private Recount run(String pupils, LocalDate first, LocalDate last, boolean write) {
        Object[] row = (Object[]) em.createNativeQuery(RECOUNT)
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, scope.academy()).setParameter(4, pupils)
                .setParameter(5, first.toString()).setParameter(6, last.toString()).setParameter(7, write)
                .getSingleResult();
        return new Recount(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
