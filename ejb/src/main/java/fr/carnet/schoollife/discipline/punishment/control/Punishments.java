package fr.carnet.schoollife.discipline.punishment.control;

import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentFilter;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentLine;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentStep;
import fr.carnet.schoollife.discipline.punishment.entity.Punishment;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentState;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * The punishments of the school in scope, and their history.
 *
 * <p>School life and the head read all of them; anybody else those that he or she gave or proposed (<i>rules 9.3</i>).
 */
@Dependent
public class Punishments {

    /** A longer list is read by nobody: a date or a state narrows it. */
    static final int MOST = 200;

    private static final String LINE = """
            select p.id, p.pupil_id, coalesce(u.usage_name, u.last_name), u.first_name, d.code, p.kind, p.label, p.decided_on, p.motive,
                   p.work, p.state, p.cancelled_at is not null,
                   concat_ws(' ', case s.civility when 'M' then 'M.' when 'MME' then 'Mme' end, s.last_name), p.report, p.reported_at,
                   t.id, t.day, t.starts, t.ends, t.room
              from punishment p
              join pupil u on u.id = p.pupil_id
              left join division_pupil dp on dp.pupil_id = u.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?2 and d.establishment_id = ?1
              left join staff_member s on s.id = p.given_by
              left join detention t on t.punishment_id = p.id and t.school_year = ?2 and t.state in ('PLANNED', 'HELD')
             where p.establishment_id = ?1 and p.school_year = ?2 and (?3 = 0 or p.given_by = ?3)
            """;

    private static final String LIST = """
               and (?4 = '' or p.state = ?4) and p.cancelled_at is null and p.decided_on >= ?5
               and (not ?6 or p.state in ('PROPOSED', 'GIVEN', 'NOT_DONE') and p.kind <> 'NOTE_TO_PARENTS')
             order by p.decided_on desc, p.recorded_at desc
             limit ?7
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public List<PunishmentLine> list(PunishmentFilter filter) {
        return Row.of(scoped(LINE + LIST)
                        .setParameter(4, filter.state() == null ? "" : filter.state().name())
                        .setParameter(5, filter.from() == null ? scope.schoolYear().firstDay() : filter.from()).setParameter(6, filter.open()).setParameter(7, MOST))
                .map(Punishments::line).toList();
    }

    public Optional<PunishmentLine> find(long punishment) {
        return Row.of(scoped(LINE + " and p.id = ?4").setParameter(4, punishment)).map(Punishments::line).findFirst();
    }

    /** Refuses FactUnknown, also for a punishment that the caller may not read. */
    public Punishment get(long id) {
        Punishment punishment = em.find(Punishment.class, id);
        if (punishment == null || !punishment.belongsTo(scope.establishmentId()) || readsOwnOnly() && !punishment.isGivenBy(scope.staffId())) {
            throw new FactUnknown(id);
        }
        return punishment;
    }

    /** Keeps who did what, when and why. */
    public void change(Punishment punishment, String what, String cause) {
        em.flush();
        em.createNativeQuery("""
                        insert into punishment_change (school_year, academy, establishment_id, punishment_id, what, cause, changed_at, changed_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, scope.schoolYear().september()).setParameter(2, scope.academy()).setParameter(3, scope.establishmentId())
                .setParameter(4, punishment.id()).setParameter(5, what).setParameter(6, cause)
                .setParameter(7, Timestamp.from(clock.now())).setParameter(8, scope.accountId())
                .executeUpdate();
    }

    /** What was done of it, and who of the family said to have seen it, the oldest first. */
    public List<PunishmentStep> history(long punishment) {
        return Row.of(em.createNativeQuery("""
                        select c.what, c.cause, c.changed_at, concat_ws(' ', s.first_name, s.last_name), c.id
                          from punishment_change c
                          left join persona n on n.account_id = c.changed_by and n.establishment_id = ?1 and n.staff_id is not null
                                             and n.closed_at is null
                          left join staff_member s on s.id = n.staff_id
                         where c.punishment_id = ?2 and c.establishment_id = ?1 and c.school_year = ?3
                        union all
                        select 'SEEN', null, f.seen_at, concat_ws(' ', g.first_name, coalesce(g.usage_name, g.last_name), u.first_name), null
                          from seen_fact f
                          left join persona n on n.account_id = f.account_id and n.establishment_id = ?1 and n.staff_id is null and n.closed_at is null
                          left join guardian g on g.id = n.guardian_id
                          left join pupil u on u.id = n.pupil_id
                         where f.kind = 'PUNISHMENT' and f.fact_id = ?2 and f.establishment_id = ?1
                         order by 3, 5""")
                .setParameter(1, scope.establishmentId()).setParameter(2, punishment).setParameter(3, scope.schoolYear().september()))
                .map(row -> new PunishmentStep(row.text(), row.text(), row.local(), row.text())).toList();
    }

    private Query scoped(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, readsOwnOnly() ? scope.staffId() : 0L);
    }

    private boolean readsOwnOnly() {
        return scope.isCaller(Role.TEACHER) || scope.isCaller(Role.SECRETARIAT) || scope.isCaller(Role.STAFF);
    }

    private static PunishmentLine line(Row row) {
        return new PunishmentLine(row.id(), row.id(), row.text(), row.text(), row.text(), row.value(PunishmentKind.class), row.text(), row.day(),
                row.text(), row.text(), row.value(PunishmentState.class), row.flag(), row.text(), row.text(), row.local(),
                row.optionalId(), row.day(), row.hour(), row.hour(), row.text());
    }
}
