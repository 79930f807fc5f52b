package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.AbsenceChangeLine;
import fr.carnet.schoollife.absence.boundary.AbsenceFilter;
import fr.carnet.schoollife.absence.boundary.AbsenceLine;
import fr.carnet.schoollife.absence.boundary.AbsenceList;
import fr.carnet.schoollife.absence.boundary.DivisionChoice;
import fr.carnet.schoollife.absence.boundary.ExplanationLine;
import fr.carnet.schoollife.absence.boundary.RollFact;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absence.entity.AbsenceStep;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;
import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SqlText;
import fr.carnet.shared.entity.SearchName;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Absences read into lines for screens: one statement for a page of the list, whatever it shows. */
@Dependent
public class AbsenceLists {

    private static final String LIST = SqlText.beside(AbsenceLists.class, "absence-list");
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR_OFF = LocalDate.of(2100, 1, 1);

    private static final String FACTS = """
            select e.starts_at, e.ends_at, coalesce(s.label, c.subject_code), e.mark, e.recorded_at, colleague(e.recorded_by),
                   e.replaced_at is not null, e.cause
              from absence a
              join roll_entry e on e.pupil_id = a.pupil_id and e.school_year = a.school_year and e.academy = a.academy
                               and e.starts_at < a.ends_at and e.ends_at > a.starts_at
              join roll_call c on c.id = e.roll_call_id and c.school_year = e.school_year and c.academy = e.academy
              left join subject s on s.establishment_id = c.establishment_id and s.code = c.subject_code
             where a.id = ?1 and a.establishment_id = ?2 and a.school_year = ?3 and a.academy = ?4
             order by e.starts_at, e.recorded_at""";

    private static final String EXPLANATIONS = """
            select e.id, e.reason, e.words, e.channel, concat_ws(' ', g.first_name, coalesce(g.usage_name, g.last_name)), e.said_at,
                   case when e.channel not in ('PORTAL', 'LINK') then colleague(e.recorded_by) end, e.starts_at, e.ends_at,
                   e.withdrawn_at is not null
              from absence a
              join absence_explanation e on e.pupil_id = a.pupil_id and e.school_year = a.school_year and e.academy = a.academy
                                        and (e.absence_id = a.id
                                             or e.absence_id is null and e.starts_at < a.ends_at and e.ends_at > a.starts_at)
              left join guardian g on g.id = e.guardian_id
             where a.id = ?1 and a.establishment_id = ?2 and a.school_year = ?3 and a.academy = ?4
             order by e.said_at, e.id""";

    private static final String HISTORY = """
            select h.what, h.to_state, h.to_reason, h.starts_at, h.ends_at, h.cause, h.changed_at, colleague(h.changed_by), h.id
              from absence_change h
             where h.absence_id = ?1 and h.establishment_id = ?2 and h.school_year = ?3 and h.academy = ?4
            union all
            select 'SEEN', h.to_state, h.to_reason, h.starts_at, h.ends_at, null, f.seen_at,
                   concat_ws(' ', g.first_name, coalesce(g.usage_name, g.last_name), u.first_name), null
              from absence_change h
              join seen_fact f on f.kind = 'ANSWER' and f.fact_id = h.id and f.establishment_id = h.establishment_id
              left join persona n on n.account_id = f.account_id and n.establishment_id = ?2 and n.staff_id is null and n.closed_at is null
              left join guardian g on g.id = n.guardian_id
              left join pupil u on u.id = n.pupil_id
             where h.absence_id = ?1 and h.establishment_id = ?2 and h.school_year = ?3 and h.academy = ?4
             order by 7, 9""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public AbsenceList page(AbsenceFilter filter) {
        List<Object[]> rows = list(filter, null).toList();
        return new AbsenceList(rows.stream().map(AbsenceLists::line).toList(), rows.isEmpty() ? 0 : Events.number(rows.get(0)[17]));
    }

    /** One absence, live or cancelled; refuses FactUnknown. */
    public AbsenceLine line(long absence) {
        return list(new AbsenceFilter(null, null, null, null, null, null, 1), absence).map(AbsenceLists::line).findFirst()
                .orElseThrow(() -> new FactUnknown(absence));
    }

    public List<RollFact> facts(long absence) {
        return rows(of(FACTS, absence)).map(row -> new RollFact(Events.local(row[0]), Events.local(row[1]), (String) row[2],
                (String) row[3], Events.local(row[4]), (String) row[5], (Boolean) row[6], (String) row[7])).toList();
    }

    public List<ExplanationLine> explanations(long absence) {
        return rows(of(EXPLANATIONS, absence)).map(row -> new ExplanationLine(((Number) row[0]).longValue(),
                AbsenceReason.valueOf((String) row[1]), (String) row[2], ExplanationChannel.valueOf((String) row[3]),
                blankToNull(row[4]), Events.local(row[5]), (String) row[6], Events.local(row[7]), Events.local(row[8]),
                (Boolean) row[9])).toList();
    }

    public List<AbsenceChangeLine> history(long absence) {
        return rows(of(HISTORY, absence)).map(row -> new AbsenceChangeLine(AbsenceStep.valueOf((String) row[0]),
                state(row[1]), reason(row[2]), Events.local(row[3]), Events.local(row[4]), (String) row[5], Events.local(row[6]),
                (String) row[7])).toList();
    }

    /** The divisions of the year. */
    public List<DivisionChoice> divisions() {
        return rows(em.createNativeQuery("""
                        select id, code from division where establishment_id = ?1 and school_year = ?2 and closed_on is null order by code""")
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september()))
                .map(row -> new DivisionChoice(((Number) row[0]).longValue(), (String) row[1])).toList();
    }

    private Stream<Object[]> list(AbsenceFilter filter, Long absence) {
        return rows(em.createNativeQuery(LIST)
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, scope.academy()).setParameter(4, absence == null ? 0 : absence)
                .setParameter(5, filter.view().name())
                .setParameter(6, (filter.from() == null ? LONG_AGO : filter.from()).toString())
                .setParameter(7, (filter.to() == null ? FAR_OFF : filter.to()).toString())
                .setParameter(8, filter.division() == null ? 0 : filter.division())
                .setParameter(9, SearchName.of(filter.name()))
                .setParameter(10, filter.said() == null ? "" : filter.said().name())
                .setParameter(11, AbsenceFilter.PAGE).setParameter(12, (filter.page() - 1) * AbsenceFilter.PAGE));
    }

    private Query of(String sql, long absence) {
        return em.createNativeQuery(sql).setParameter(1, absence).setParameter(2, scope.establishmentId())
                .setParameter(3, scope.schoolYear().september()).setParameter(4, scope.academy());
    }

    private static Stream<Object[]> rows(Query query) {
        Stream<?> found = query.getResultStream();
        return found.map(Object[].class::cast);
    }

    private static AbsenceLine line(Object[] row) {
        return new AbsenceLine(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2], (String) row[3],
                (String) row[4], Events.local(row[5]), Events.local(row[6]), AbsenceKind.valueOf((String) row[7]), state(row[8]),
                reason(row[9]), (String) row[10], (Boolean) row[11], reason(row[12]), (String) row[13],
                row[14] == null ? null : ExplanationChannel.valueOf((String) row[14]), Events.local(row[15]), (String) row[16]);
    }

    private static AbsenceState state(Object stored) {
        return stored == null ? null : AbsenceState.valueOf((String) stored);
    }

    private static AbsenceReason reason(Object stored) {
        return stored == null ? null : AbsenceReason.valueOf((String) stored);
    }

    private static String blankToNull(Object text) {
        return text == null || text.toString().isBlank() ? null : text.toString();
    }
}
