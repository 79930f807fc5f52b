package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.OwnReason;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ReasonLabel;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The labels of the school in scope, each under the reason of the national catalogue that gives it its legal value. */
@Dependent
public class OwnReasons {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public List<OwnReason> all() {
        Stream<?> rows = em.createNativeQuery("""
                        select id, label, reason from absence_reason where establishment_id = ?1 and closed_at is null order by lower(label)""")
                .setParameter(1, scope.establishmentId()).getResultStream();
        return rows.map(Object[].class::cast).map(row -> new OwnReason(((Number) row[0]).longValue(), (String) row[1],
                AbsenceReason.valueOf((String) row[2]))).toList();
    }

    /** Adds a label, or puts an existing one under another reason. */
    public void add(ReasonLabel label, AbsenceReason under) {
        em.createNativeQuery("""
                        insert into absence_reason (establishment_id, label, reason) values (?1, ?2, ?3)
                        on conflict (establishment_id, lower(label)) where closed_at is null do update set reason = excluded.reason""")
                .setParameter(1, scope.establishmentId()).setParameter(2, label.text()).setParameter(3, under.name()).executeUpdate();
    }

    /** It is offered no more; absences that bear it keep it. Refuses FactUnknown. */
    public void close(long id) {
        int closed = em.createNativeQuery("update absence_reason set closed_at = ?3 where id = ?1 and establishment_id = ?2 and closed_at is null")
                .setParameter(1, id).setParameter(2, scope.establishmentId())
                .setParameter(3, clock.now().atOffset(ZoneOffset.UTC)).executeUpdate();
        if (closed == 0) {
            throw new FactUnknown(id);
        }
    }
}
