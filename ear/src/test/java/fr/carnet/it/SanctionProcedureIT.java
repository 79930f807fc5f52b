package fr.carnet.it;

import fr.carnet.establishments.boundary.SchoolsOrder;
import fr.carnet.schoollife.discipline.sanction.boundary.ErasureDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ExecutionDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;
import fr.carnet.schoollife.discipline.sanction.boundary.NewDecision;
import fr.carnet.schoollife.discipline.sanction.boundary.NewProcedure;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.schoollife.discipline.sanction.entity.DecisionTooEarly;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.shared.boundary.JobReports;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.concurrent.Callable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/**
 * A temporary exclusion from the notice to the erasure, through the doors of the application.
 *
 * <p>The clock of the server stands on a school Monday: what lies before is dated back by the desk itself, and the day of the erasure is
 * brought to that Monday, as the years would. The dates themselves are worked in {@code ProcedureDeskTest}, where the clock moves.
 */
@ArquillianTest
class SanctionProcedureIT {

    private static final long RUN = 760_001;

    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @Inject
    private SqlCount sql;
    @EJB
    private ProcedureDesk procedures;
    @EJB
    private ExecutionDesk execution;
    @EJB
    private ErasureDesk erasure;
    @EJB
    private JobReports reports;
    @EJB
    private FamilyDesk family;

    private LocalDate today;
    private long school;
    private long pupil;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(SanctionProcedureIT.class, SchoolFixture.class, SqlCount.class);
    }

    @BeforeEach
    void a_school_and_a_family() throws Exception {
        fixture.clear();
        today = fixture.today();
        school = fixture.school();
        pupil = fixture.pupil(school, "VALMORIN", "Ines");
        fixture.staff(Caller.HEAD, school, "HEAD");
        fixture.staff(Caller.CPE, school, "CPE");
        fixture.guardian(Caller.GUARDIAN, school, pupil);
        fixture.open(school);
    }

    private Void as(String account, Runnable act) throws Exception {
        return caller.as(account, () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(String account, Callable<T> act) throws Exception {
        return caller.as(account, act);
    }

    private long opened() throws Exception {
        Callable<Long> open = () -> procedures.open(new NewProcedure(pupil, null, "A frappe un camarade.", "article 12"));
        return as(Caller.CPE, open);
    }

    private NewDecision exclusion() {
        return new NewDecision(today, SanctionKind.SCHOOL_EXCLUSION, "Violence reconnue.", 3, null, Suspension.NONE, null, null, null, null, null, null,
                null, null, null, false, "Coups portes a un camarade.");
    }

    private int sanctionsSeen() throws Exception {
        return caller.as(Caller.GUARDIAN, family::home).children().get(0).sanctions();
    }

    @Test
    void a_temporary_exclusion_goes_from_notice_to_erasure() throws Exception {
        long procedure = opened();
        as(Caller.CPE, () -> procedures.handNotice(procedure, today.minusDays(7), Handover.HAND));
        as(Caller.CPE, () -> procedures.observed(procedure, today.minusDays(5), "Reconnait les faits."));
        as(Caller.HEAD, () -> procedures.decide(procedure, exclusion()));
        assertEquals(0, sanctionsSeen());

        as(Caller.CPE, () -> procedures.notified(procedure, today, Handover.HAND));
        assertEquals(1, sanctionsSeen());
        as(Caller.CPE, () -> execution.executed(procedure, today, today.plusDays(2)));
        assertEquals(1, fixture.one("select count(*) from absence where pupil_id = ? and kind = 'SCHOOL_EXCLUSION'", pupil));

        assertEquals(0, erased());
        fixture.run("update sanction set erased_on = ? where pupil_id = ?", today, pupil);
        assertEquals(1, erased());
        assertEquals(0, sanctionsSeen());
        assertEquals(0, fixture.one("select count(*) from sanction_procedure where id = ?", procedure));
        assertEquals(1, fixture.one("select count(*) from sanction_register where establishment_id = ?", school));
    }

    private long erased() throws Exception {
        long before = fixture.one("select count(*) from sanction where pupil_id = ?", pupil);
        String uai = fixture.text("select uai from establishment where id = ?", school);
        as(Caller.OPERATOR, () -> {
            reports.open(RUN, RUN, "sanction-erasure", "apply");
            erasure.erase(RUN, uai, new SchoolsOrder(null, uai, "apply"));
        });
        return before - fixture.one("select count(*) from sanction where pupil_id = ?", pupil);
    }

    @Test
    void a_decision_on_the_day_of_the_notice_is_refused_and_leaves_nothing_ED_072() throws Exception {
        long procedure = opened();
        as(Caller.HEAD, () -> procedures.handNotice(procedure, today, Handover.HAND));
        assertThrows(DecisionTooEarly.class, () -> as(Caller.HEAD, () -> procedures.decide(procedure, exclusion())));
        assertEquals(0, fixture.one("select count(*) from sanction where pupil_id = ?", pupil));
    }

    @Test
    void the_list_of_procedures_asks_as_often_for_many_as_for_one() throws Exception {
        opened();
        int one = sql.during(() -> caller.as(Caller.HEAD, procedures::list)).size();
        for (int i = 0; i < 5; i++) {
            opened();
        }
        assertEquals(one, sql.during(() -> caller.as(Caller.HEAD, procedures::list)).size());
    }
}
