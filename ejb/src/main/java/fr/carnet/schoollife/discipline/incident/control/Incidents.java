package fr.carnet.schoollife.discipline.incident.control;

import fr.carnet.people.control.Pupils;
import fr.carnet.schoollife.discipline.incident.boundary.IncidentLine;
import fr.carnet.schoollife.discipline.incident.boundary.IncidentPerson;
import fr.carnet.schoollife.discipline.incident.boundary.Involved;
import fr.carnet.schoollife.discipline.incident.boundary.Statement;
import fr.carnet.schoollife.discipline.incident.entity.Duty;
import fr.carnet.schoollife.discipline.incident.entity.Incident;
import fr.carnet.schoollife.discipline.incident.entity.IncidentKind;
import fr.carnet.schoollife.discipline.incident.entity.IncidentPlace;
import fr.carnet.schoollife.discipline.incident.entity.IncidentUnknown;
import fr.carnet.schoollife.discipline.incident.entity.NotInvolved;
import fr.carnet.schoollife.discipline.incident.entity.Part;
import fr.carnet.schoollife.discipline.incident.entity.Seriousness;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The incidents of the school in scope and year, those who took part, and what they say. */
@Dependent
public class Incidents {

    private static final int MOST = 200;

    private static final String LINE = """
            select i.id, i.happened_at, i.place, i.kind, i.seriousness, i.account, i.duty, i.dismissed_at is not null,
                   concat_ws(' ', s.first_name, s.last_name),
                   (select string_agg(concat_ws(' ', coalesce(u.usage_name, u.last_name, m.last_name), coalesce(u.first_name, m.first_name)), ', ' order by p.id)
                      from incident_person p left join pupil u on u.id = p.pupil_id left join staff_member m on m.id = p.staff_id
                     where p.incident_id = i.id),
                   (select count(*) from sanction_procedure c where c.incident_id = i.id)
              from incident i left join staff_member s on s.id = i.reported_by
             where i.establishment_id = ?1 and i.school_year = ?2 and (?3 = 0 or i.reported_by = ?3) and i.cancelled_at is null
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    Pupils pupils;

    /** Refuses PupilUnknown. */
    public void add(Incident told, List<Involved> people) {
        em.persist(told);
        em.flush();
        for (Involved one : people) {
            em.createNativeQuery("""
                            insert into incident_person (establishment_id, incident_id, pupil_id, staff_id, part)
                            select ?1, ?2, nullif(?3, 0), (select m.id from staff_member m where m.id = ?4 and m.establishment_id = ?1), ?5""")
                    .setParameter(1, scope.establishmentId()).setParameter(2, told.id())
                    .setParameter(3, one.pupil() == null ? 0L : pupils.get(one.pupil()).id())
                    .setParameter(4, one.staff() == null ? 0L : one.staff()).setParameter(5, one.part().name())
                    .executeUpdate();
        }
    }

    /** Refuses NotInvolved. */
    public void addStatement(Incident incident, long pupil, LocalDate givenOn, String words) {
        if (people(incident.id()).stream().noneMatch(one -> one.pupil() != null && one.pupil() == pupil)) {
            throw new NotInvolved(pupil);
        }
        em.createNativeQuery("""
                        insert into incident_statement (establishment_id, incident_id, pupil_id, words, given_on, recorded_at, recorded_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, incident.id()).setParameter(3, pupil)
                .setParameter(4, words.strip()).setParameter(5, givenOn)
                .setParameter(6, Timestamp.from(clock.now())).setParameter(7, scope.accountId()).executeUpdate();
    }

    /** Refuses IncidentUnknown, also for an incident that the caller may not read. */
    public Incident get(long id) {
        Incident incident = em.find(Incident.class, id);
        if (incident == null || !incident.belongsTo(scope.establishmentId()) || readsOwnOnly() && !incident.isReportedBy(scope.staffId())) {
            throw new IncidentUnknown(id);
        }
        return incident;
    }

    public List<IncidentLine> list() {
        return Row.of(scoped(LINE + " order by i.happened_at desc limit ?4").setParameter(4, MOST)).map(Incidents::line).toList();
    }

    public Optional<IncidentLine> find(long incident) {
        return Row.of(scoped(LINE + " and i.id = ?4").setParameter(4, incident)).map(Incidents::line).findFirst();
    }

    public List<IncidentPerson> people(long incident) {
        return Row.of(em.createNativeQuery("""
                        select p.pupil_id, concat_ws(' ', coalesce(u.usage_name, u.last_name, m.last_name), coalesce(u.first_name, m.first_name)), d.code, p.part
                          from incident_person p
                          left join pupil u on u.id = p.pupil_id
                          left join staff_member m on m.id = p.staff_id
                          left join division_pupil dp on dp.pupil_id = u.id and dp.principal
                          left join division d on d.id = dp.division_id and d.school_year = ?3
                         where p.incident_id = ?1 and p.establishment_id = ?2 order by p.part, p.id""")
                        .setParameter(1, incident).setParameter(2, scope.establishmentId()).setParameter(3, scope.schoolYear().september()))
                .map(row -> new IncidentPerson(row.optionalId(), row.text(), row.text(), row.value(Part.class))).toList();
    }

    public List<Statement> statements(long incident) {
        return Row.of(em.createNativeQuery("""
                        select s.pupil_id, concat_ws(' ', coalesce(u.usage_name, u.last_name), u.first_name), s.words, s.given_on
                          from incident_statement s join pupil u on u.id = s.pupil_id
                         where s.incident_id = ?1 and s.establishment_id = ?2 order by s.id""")
                        .setParameter(1, incident).setParameter(2, scope.establishmentId()))
                .map(row -> new Statement(row.id(), row.text(), row.text(), row.day())).toList();
    }

    private Query scoped(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, readsOwnOnly() ? scope.staffId() : 0L);
    }

    private boolean readsOwnOnly() {
        return scope.isCaller(Role.TEACHER) || scope.isCaller(Role.AED);
    }

    private static IncidentLine line(Row row) {
        return new IncidentLine(row.id(), row.local(), row.value(IncidentPlace.class), row.value(IncidentKind.class), row.value(Seriousness.class),
                row.text(), row.value(Duty.class), row.flag(), row.text(), row.text(), row.number());
    }
}
