package fr.carnet.accounts.consent.control;

import fr.carnet.accounts.consent.entity.CodeMeeting;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The meetings at which classes receive their codes, and the classes for which the caller may lead one (<i>TS-031</i>). */
@Dependent
public class CodeMeetings {

    private static final String DIVISIONS = """
            select d.id, d.code from division d
             where d.establishment_id = ?1 and d.school_year = ?2 and d.closed_on is null
               and (cast(?3 as bigint) is null
                    or exists (select from division_pupil m where m.division_id = d.id and m.pupil_id in (select in_charge(cast(?3 as bigint)))))
             order by d.code""";

    private static final String RECORD = """
            insert into code_meeting (establishment_id, school_year, division_id, held_on, led_by, codes, printed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""";

    private static final String ALL = """
            select d.code, m.held_on, concat_ws(' ', s.first_name, s.last_name), m.codes
              from code_meeting m join division d on d.id = m.division_id join staff_member s on s.id = m.led_by
             where m.establishment_id = ?1 and m.school_year = ?2
             order by m.held_on desc, m.id desc""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Ids and codes of the classes: those of a teacher’s pupils, all of them for the others. */
    public Map<Long, String> divisions() {
        Map<Long, String> found = new LinkedHashMap<>();
        Row.of(em.createNativeQuery(DIVISIONS).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                        .setParameter(3, scope.isCaller(Role.TEACHER) ? scope.staffId() : null))
                .forEach(row -> found.put(row.id(), row.text()));
        return found;
    }

    public void record(long division, LocalDate heldOn, int codes) {
        em.createNativeQuery(RECORD).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, division).setParameter(4, heldOn).setParameter(5, scope.staffId()).setParameter(6, codes)
                .setParameter(7, clock.now().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /** Those of the year, the last one first. */
    public List<CodeMeeting> all() {
        return Row.of(em.createNativeQuery(ALL).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september()))
                .map(row -> new CodeMeeting(row.text(), row.day(), row.text(), row.number())).toList();
    }
}
