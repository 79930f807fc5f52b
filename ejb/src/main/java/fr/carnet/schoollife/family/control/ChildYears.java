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
import fr.carnet.shared.control.SqlText;

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

    static final String SAID = SqlText.beside(ChildYears.class, "child-said");
    static final String UNSEEN = SqlText.beside(ChildYears.class, "child-unseen");

    private static final String CHANGES = """
            select at, kind, what, subject_from, subject_to, old_from, old_to, old_value, new_value from portal_changes(?1, ?2)""";

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
