package fr.carnet.schoollife.family.control;

import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.family.boundary.ChangeLine;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.ChildYear;
import fr.carnet.schoollife.family.boundary.SaidLine;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The year of one child for the account in scope: what the school says, what this reader told it, what changed, what was seen. */
@Dependent
public class ChildYears {

    /** Only the reader's own words, signed in or by the link of a mail: what the other parent told the school is between the two of them. */
    private static final String OWN = """
            (e.channel = 'PORTAL' and e.recorded_by = ?3
             or e.channel = 'LINK' and e.guardian_id in (select n.guardian_id from persona n where n.account_id = ?3 and n.closed_at is null))""";

    private static final String SAID = """
            select e.id, e.starts_at, e.ends_at, e.reason, e.words, e.said_at,
                   coalesce((select case when bool_or(a.state = 'NOT_LEGITIMATE') then 'NOT_LEGITIMATE' when bool_or(a.state = 'LEGITIMATE') then 'LEGITIMATE' end
                               from absence a
                              where a.pupil_id = e.pupil_id and a.school_year = e.school_year
                                and (a.id = e.absence_id or e.absence_id is null and a.starts_at < e.ends_at and a.ends_at > e.starts_at)), 'AWAITING'),
                   e.channel = 'LINK'
              from absence_explanation e
             where e.pupil_id = ?1 and e.school_year = ?2 and e.withdrawn_at is null and """ + OWN + """
             order by e.said_at desc""";

    private static final String CHANGES = """
            select at, kind, what, subject_from, subject_to, old_from, old_to, old_value, new_value from portal_changes(?1, ?2)""";

    private static final String UNSEEN = """
            select 'PUNISHMENT', p.id, p.academy, p.establishment_id from punishment p
             where p.pupil_id = ?1 and p.school_year = ?2 and p.cancelled_at is null and coalesce(p.accepted_at, p.recorded_at) <= ?4
               and not exists (select from seen_fact s where s.kind = 'PUNISHMENT' and s.fact_id = p.id and s.account_id = ?3)
            union all
            select 'SANCTION', n.id, n.academy, n.establishment_id from sanction n
             where n.pupil_id = ?1 and n.school_year = ?2 and n.cancelled_at is null and n.notified_on is not null and n.recorded_at <= ?4
               and not exists (select from seen_fact s where s.kind = 'SANCTION' and s.fact_id = n.id and s.account_id = ?3)
            union all
            select 'ANSWER', c.id, c.academy, c.establishment_id from absence_change c
             where c.pupil_id = ?1 and c.school_year = ?2 and c.what in ('ACCEPTED', 'REFUSED') and c.changed_at <= ?4
               and exists (select from absence_explanation e
                            where e.pupil_id = ?1 and e.school_year = ?2 and e.withdrawn_at is null and e.said_at < c.changed_at
                              and (e.absence_id = c.absence_id or e.absence_id is null and e.starts_at < c.ends_at and e.ends_at > c.starts_at)
                              and """ + OWN + """
            )
               and not exists (select from absence_change d
                                where d.absence_id = c.absence_id and d.school_year = c.school_year and d.what in ('ACCEPTED', 'REFUSED') and d.id > c.id)
               and not exists (select from seen_fact s where s.kind = 'ANSWER' and s.fact_id = c.id and s.account_id = ?3)""";

    private static final String SEE = """
            insert into seen_fact (kind, fact_id, academy, establishment_id, school_year, pupil_id, account_id, seen_at)
            select kind, id, academy, establishment_id, ?2, ?1, ?3, ?5 from (""" + UNSEEN + """
            ) u (kind, id, academy, establishment_id)""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Children children;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses PupilUnknown, for another's child as for nobody's. */
    public ChildYear get(long pupil) {
        ChildDay child = children.one(pupil).orElseThrow(() -> new PupilUnknown(pupil));
        Instant now = clock.now();
        long unseen = Row.of(em.createNativeQuery(UNSEEN).setParameter(1, pupil).setParameter(2, year()).setParameter(3, scope.accountId())
                .setParameter(4, Timestamp.from(now))).count();
        return new ChildYear(child, Fingerprint.of(child), said(pupil), changes(pupil), (int) unseen, now);
    }

    /** Notes that the reader has seen all that was recorded until then; what came since is not taken for seen. Refuses PupilUnknown. */
    public void see(long pupil, Instant until) {
        children.one(pupil).orElseThrow(() -> new PupilUnknown(pupil));
        em.createNativeQuery(SEE).setParameter(1, pupil).setParameter(2, year()).setParameter(3, scope.accountId())
                .setParameter(4, Timestamp.from(until)).setParameter(5, Timestamp.from(clock.now())).executeUpdate();
    }

    private List<SaidLine> said(long pupil) {
        return Row.of(em.createNativeQuery(SAID).setParameter(1, pupil).setParameter(2, year()).setParameter(3, scope.accountId()))
                .map(row -> new SaidLine(row.id(), row.local(), row.local(), row.value(AbsenceReason.class), row.text(), row.instant(),
                        row.value(AbsenceState.class), row.flag())).toList();
    }

    private List<ChangeLine> changes(long pupil) {
        return Row.of(em.createNativeQuery(CHANGES).setParameter(1, pupil).setParameter(2, year()))
                .map(row -> new ChangeLine(row.instant(), row.value(EventKind.class), row.text(), row.local(), row.local(), row.local(), row.local(),
                        row.text(), row.text())).toList();
    }

    private int year() {
        return scope.schoolYear().september();
    }
}
