package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLine;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureStep;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureState;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureUnknown;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** The procedures of the school in scope, whatever the year they began in, and their dated steps. */
@Dependent
public class Procedures {

    private static final String LINE = """
            select c.id, c.pupil_id, coalesce(u.usage_name, u.last_name), u.first_name, d.code, c.authority, c.state, c.opened_on, c.notice_on,
                   c.decidable_on, c.decided_on, c.kind, c.days, c.hours, c.suspension, c.revocable_until, c.revoked_on, c.alternative, c.notified_on,
                   c.executed_on, s.erased_on
            """;

    private static final String FROM = """
              from sanction_procedure c
              join pupil u on u.id = c.pupil_id
              left join division_pupil dp on dp.pupil_id = u.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?2 and d.establishment_id = ?1
              left join sanction s on s.id = c.sanction_id and s.establishment_id = ?1
             where c.establishment_id = ?1
            """;

    private static final String SHEET = LINE + """
                   , c.facts, c.legal_ground, c.incident_id, c.motive, c.activity, c.organisation, c.host_place, c.host_person, c.suspended_days,
                   c.ban_id is not null,
                   cast((select coalesce(sum(extract(epoch from h.ends - h.starts)), 0) / 60 from responsibility_hours h where h.procedure_id = c.id) as int),
                   exists (select from sanction_procedure o where o.incident_id = c.incident_id and o.pupil_id = c.pupil_id and o.id <> c.id
                              and o.decided_on is not null),
                   c.banned_from, c.banned_until, c.executed_from, c.board_requester, u.birth_date + interval '16 years' > ?4
            """ + FROM + " and c.id = ?3";

    private static final String STEPS = """
            select t.what, t.day, t.note, concat_ws(' ', m.first_name, m.last_name)
              from procedure_step t
              left join persona n on n.account_id = t.recorded_by and n.establishment_id = ?1 and n.staff_id is not null and n.closed_at is null
              left join staff_member m on m.id = n.staff_id
             where t.procedure_id = ?2 and t.establishment_id = ?1
             order by t.day, t.id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Those that wait for somebody first, then the others, newest first. */
    public List<ProcedureLine> list() {
        return Row.of(scoped(LINE + FROM + " order by c.state in ('EXECUTED', 'DROPPED'), coalesce(c.decided_on, c.opened_on) desc, c.id desc limit 200"))
                .map(Procedures::line).toList();
    }

    /** Refuses ProcedureUnknown. */
    public ProcedureSheet sheet(long procedure) {
        SanctionProcedure known = get(procedure);
        List<ProcedureStep> steps = steps(procedure);
        return Row.of(scoped(SHEET).setParameter(3, procedure).setParameter(4, clock.today())).map(row -> sheet(row, known.appealUntil(), steps)).findFirst()
                .orElseThrow(() -> new ProcedureUnknown(procedure));
    }

    /** The other procedures of the same pupil, newest first. */
    public List<ProcedureLine> others(long procedure) {
        return Row.of(scoped(LINE + FROM + " and c.pupil_id = (select pupil_id from sanction_procedure where id = ?3) and c.id <> ?3 order by c.id desc")
                .setParameter(3, procedure)).map(Procedures::line).toList();
    }

    /** Refuses ExclusionsTooLong when a sursis revoked for this procedure and its new exclusion pass eight days together (<i>ED-055</i>). */
    public void checkTogether(long procedure, int newDays) {
        em.createQuery("select p from SanctionProcedure p where p.revokedFor = :procedure and p.establishmentId = :school", SanctionProcedure.class)
                .setParameter("procedure", procedure).setParameter("school", scope.establishmentId()).getResultList()
                .forEach(revoked -> revoked.terms().checkTogether(newDays));
    }

    private List<ProcedureStep> steps(long procedure) {
        return Row.of(em.createNativeQuery(STEPS).setParameter(1, scope.establishmentId()).setParameter(2, procedure))
                .map(row -> new ProcedureStep(row.text(), row.day(), row.text(), row.text())).toList();
    }

    /** Refuses ProcedureUnknown. */
    public SanctionProcedure get(long id) {
        SanctionProcedure procedure = em.find(SanctionProcedure.class, id);
        if (procedure == null || !procedure.belongsTo(scope.establishmentId())) {
            throw new ProcedureUnknown(id);
        }
        return procedure;
    }

    public void add(SanctionProcedure procedure) {
        em.persist(procedure);
    }

    /** Writes a dated step; {@code note} is what was said or how it was done, and may be null. */
    public void step(SanctionProcedure procedure, String what, LocalDate day, String note) {
        em.flush();
        em.createNativeQuery("""
                        insert into procedure_step (establishment_id, procedure_id, what, day, note, recorded_at, recorded_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, procedure.id()).setParameter(3, what).setParameter(4, day)
                .setParameter(5, note == null ? null : note.strip()).setParameter(6, Timestamp.from(clock.now())).setParameter(7, scope.accountId())
                .executeUpdate();
    }

    private Query scoped(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september());
    }

    private static ProcedureSheet sheet(Row row, LocalDate appealUntil, List<ProcedureStep> steps) {
        return new ProcedureSheet(line(row), row.text(), row.text(), row.optionalId(), row.text(), row.text(), row.text(), row.text(), row.text(),
                row.number(), row.flag(), row.number() / 60d, row.flag(), appealUntil, row.day(), row.day(), row.day(), row.text(), row.flag(), steps);
    }

    private static ProcedureLine line(Row row) {
        return new ProcedureLine(row.id(), row.id(), row.text(), row.text(), row.text(), row.value(Authority.class), row.value(ProcedureState.class),
                row.day(), row.day(), row.day(), row.day(), row.value(SanctionKind.class), row.number(), row.number(), row.value(Suspension.class),
                row.day(), row.day(), row.value(Alternative.class), row.day(), row.day(), row.day());
    }
}
