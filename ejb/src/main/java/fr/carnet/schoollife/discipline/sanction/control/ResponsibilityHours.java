package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.HoursInLessons;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.TooManyHours;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** The hours of mesures de responsabilisation as they are done, outside lessons and never more than decided (<i>R511-13; ED-056</i>). */
@Dependent
public class ResponsibilityHours {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses SanctionNotHere, TooManyHours with what is left, HoursInLessons. */
    public void add(SanctionProcedure procedure, LocalDate day, LocalTime from, LocalTime to) {
        boolean has = procedure.terms().kind() == SanctionKind.RESPONSIBILITY_MEASURE || procedure.terms().alternative() != Alternative.NONE;
        if (!has || procedure.notifiedOn() == null) {
            throw new SanctionNotHere();
        }
        long left = procedure.terms().hours() * 60L - minutes(procedure);
        if (Duration.between(from, to).toMinutes() > left) {
            throw new TooManyHours(left);
        }
        if (isInLessons(procedure.pupilId(), day, from, to)) {
            throw new HoursInLessons();
        }
        em.createNativeQuery("""
                        insert into responsibility_hours (establishment_id, procedure_id, day, starts, ends, recorded_at, recorded_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, procedure.id()).setParameter(3, day).setParameter(4, from)
                .setParameter(5, to).setParameter(6, Timestamp.from(clock.now())).setParameter(7, scope.accountId()).executeUpdate();
    }

    private long minutes(SanctionProcedure procedure) {
        em.flush();
        return ((Number) em.createNativeQuery("""
                        select coalesce(sum(extract(epoch from ends - starts)), 0) / 60 from responsibility_hours where procedure_id = ?1""")
                .setParameter(1, procedure.id()).getSingleResult()).longValue();
    }

    private boolean isInLessons(long pupil, LocalDate day, LocalTime from, LocalTime to) {
        return (Boolean) em.createNativeQuery("""
                        select open_day(?1, ?2) and exists (select from pupil_lesson l
                                where l.pupil_id = ?3 and l.establishment_id = ?1 and l.school_year = ?4 and l.weekday = extract(isodow from cast(?2 as date))
                                  and l.starts < ?6 and l.ends > ?5 and (l.closed_on is null or l.closed_on > ?2))""")
                .setParameter(1, scope.establishmentId()).setParameter(2, day).setParameter(3, pupil)
                .setParameter(4, scope.schoolYear().september()).setParameter(5, from).setParameter(6, to).getSingleResult();
    }
}
