package fr.carnet.timetable.control;

import fr.carnet.accounts.credentials.entity.StaffUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.timetable.boundary.StaffAbsenceLine;
import fr.carnet.timetable.entity.StaffAbsence;
import fr.carnet.timetable.entity.StaffAbsenceUnknown;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who of the school in scope is away. The only class whose statements name the table: a test says so. */
@Dependent
public class StaffAbsences {

    private static final String SINCE = """
            select a.id, a.staff_id, m.last_name || ' ' || m.first_name, a.starts_on, a.ends_on,
                   (select count(*) from lesson_days(a.establishment_id, a.starts_on, a.ends_on) x
                      join lesson_teacher t on t.lesson_id = x.lesson_id and t.staff_id = a.staff_id
                     where not x.changed)
              from staff_absence a join staff_member m on m.id = a.staff_id
             where a.establishment_id = ?1 and a.cancelled_at is null and a.ends_on >= cast(?2 as date)
             order by a.starts_on, m.search_name, a.id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public StaffAbsences() { /* CDI */ }

    public StaffAbsences(EntityManager em, CurrentScope scope) {
        this.em = em;
        this.scope = scope;
    }

    public List<StaffAbsenceLine> since(LocalDate day) {
        Stream<?> rows = em.createNativeQuery(SINCE).setParameter(1, scope.establishmentId()).setParameter(2, day.toString()).getResultStream();
        return rows.map(Object[].class::cast).map(r -> new StaffAbsenceLine(((Number) r[0]).longValue(), ((Number) r[1]).longValue(),
                (String) r[2], Lessons.day(r[3]), Lessons.day(r[4]), ((Number) r[5]).intValue())).toList();
    }

    /** Refuses StaffUnknown, also for somebody of another school or who has left. */
    public void check(long staff) {
        if (em.createNativeQuery("select 1 from staff_member where id = ?1 and establishment_id = ?2 and closed_on is null")
                .setParameter(1, staff).setParameter(2, scope.establishmentId()).getResultList().isEmpty()) {
            throw new StaffUnknown(staff);
        }
    }

    public void add(StaffAbsence absence) {
        em.persist(absence);
    }

    /** Refuses StaffAbsenceUnknown. */
    public StaffAbsence get(long id) {
        StaffAbsence absence = em.find(StaffAbsence.class, id);
        if (absence == null || !absence.belongsTo(scope.establishmentId())) {
            throw new StaffAbsenceUnknown(id);
        }
        return absence;
    }
}
