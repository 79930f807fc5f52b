package fr.carnet.it;

import fr.carnet.accounts.boundary.DenialDesk;
import fr.carnet.accounts.boundary.FamilyCode;
import fr.carnet.accounts.boundary.FamilyConsentDesk;
import fr.carnet.accounts.boundary.LetterDesk;
import fr.carnet.accounts.boundary.LettersPlan;
import fr.carnet.accounts.boundary.NewConsent;
import fr.carnet.accounts.boundary.PupilCodeDesk;
import fr.carnet.accounts.consent.entity.CodeMeeting;
import fr.carnet.accounts.consent.entity.ConsentChannel;
import fr.carnet.accounts.consent.entity.DecisionInTheFuture;
import fr.carnet.accounts.consent.entity.MeetingPast;
import fr.carnet.accounts.consent.entity.NobodyConsents;
import fr.carnet.accounts.denial.entity.DeniedLink;
import fr.carnet.accounts.mailing.entity.ClosedToFamilies;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.NobodyWaits;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** TS-020 to TS-034 at the door of a school. */
@ArquillianTest
class LetterDeskIT {

    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @EJB
    private LetterDesk desk;
    @EJB
    private DenialDesk denials;
    @EJB
    private PupilCodeDesk pupilCodes;
    @EJB
    private FamilyConsentDesk familyConsents;
    @EJB
    private FamilyDesk families;

    private long ours;
    private long lou;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(LetterDeskIT.class, SchoolFixture.class);
    }

    @BeforeEach
    void a_school_with_two_parents_who_wait() throws Exception {
        fixture.clear();
        ours = fixture.school();
        fixture.open(ours);
        fixture.staff(Caller.SECRETARIAT, ours, "SECRETARIAT");
        lou = fixture.pupil(ours, "EXEMPLE", "Lou");
        parent(910_001);
        parent(910_002);
    }

    @Test
    void the_plan_counts_and_the_letters_are_what_it_said() throws Exception {
        assertEquals(new LettersPlan(true, 2, 2, 2, 0, 0, 0, 0, 0, 0, 1), caller.as(Caller.SECRETARIAT, desk::plan));

        caller.as(Caller.SECRETARIAT, desk::send);

        assertEquals(new LettersPlan(true, 2, 0, 0, 0, 0, 2, 0, 0, 0, 1), caller.as(Caller.SECRETARIAT, desk::plan));
        assertEquals(2, caller.as(Caller.SECRETARIAT, desk::counts).live());
        String name = caller.as(Caller.SECRETARIAT, desk::files).get(0).name();
        assertEquals("%PDF", new String(caller.as(Caller.SECRETARIAT, () -> desk.file(name)), 0, 4));
    }

    @Test
    void nothing_leaves_from_a_school_that_is_closed_to_families_TS_002() throws Exception {
        fixture.run("delete from service_opening where establishment_id = ?", ours);

        assertThrows(ClosedToFamilies.class, () -> caller.as(Caller.SECRETARIAT, desk::send));
        assertThrows(ClosedToFamilies.class, () -> caller.as(Caller.SECRETARIAT, () -> desk.reissue(lou)));
        assertEquals(0, fixture.one("select count(*) from activation_code where establishment_id = ?", ours));
    }

    @Test
    void a_new_code_for_a_family_ends_the_former_ones_TS_023() throws Exception {
        caller.as(Caller.SECRETARIAT, () -> desk.reissue(lou));
        caller.as(Caller.SECRETARIAT, () -> desk.reissue(lou));

        assertEquals(2, fixture.one("select count(*) from activation_code where establishment_id = ? and destroyed_at is null", ours));
        assertEquals(2, fixture.one("select count(*) from activation_code where establishment_id = ? and cancelled_at is not null", ours));
        assertEquals(0, caller.as(Caller.SECRETARIAT, desk::counts).kept());
    }

    @Test
    void neither_the_pupil_nor_the_letters_of_another_school_are_found() throws Exception {
        caller.as(Caller.SECRETARIAT, desk::send);
        String name = caller.as(Caller.SECRETARIAT, desk::files).get(0).name();
        fixture.clear();
        long elsewhere = fixture.school();
        fixture.open(elsewhere);
        fixture.staff(Caller.SECRETARIAT, elsewhere, "SECRETARIAT");

        assertTrue(caller.as(Caller.SECRETARIAT, () -> desk.family(lou)).isEmpty());
        assertThrows(NobodyWaits.class, () -> caller.as(Caller.SECRETARIAT, () -> desk.reissue(lou)));
        assertThrows(UnknownThing.class, () -> caller.as(Caller.SECRETARIAT, () -> desk.file(name)));
    }

    @Test
    void a_parent_who_denies_a_child_sees_it_no_more_until_the_school_says_otherwise_TS_034() throws Exception {
        fixture.guardian(Caller.GUARDIAN, ours, lou);
        assertEquals(1, children());

        caller.as(Caller.GUARDIAN, () -> {
            denials.denyChild(lou);
            return null;
        });
        assertEquals(0, children());
        assertThrows(UnknownThing.class, () -> caller.as(Caller.GUARDIAN, () -> {
            denials.denyChild(lou);
            return null;
        }));

        DeniedLink denied = caller.as(Caller.SECRETARIAT, denials::waiting).get(0);
        caller.as(Caller.SECRETARIAT, () -> {
            denials.settle(denied.denial(), false);
            return null;
        });
        assertEquals(1, children());
        assertEquals(List.of(Standing.WAITING, Standing.WAITING, Standing.ACTIVE),
                caller.as(Caller.SECRETARIAT, () -> desk.family(lou)).stream().map(FamilyCode::standing).sorted((a, b) -> b.compareTo(a)).toList());
    }

    /** TS-007, TS-031, S0-17: the meeting, its class, its leader; and nothing for who has no consent. */
    @Test
    void codes_of_a_class_are_printed_only_with_consent_and_the_meeting_is_recorded() throws Exception {
        fixture.staff(Caller.CPE, ours, "CPE");
        long division = fixture.one("insert into division (establishment_id, school_year, code, label) values (?, ?, '6A', '6A') returning id", ours,
                fixture.today().getYear());
        for (long pupil : new long[] {lou, fixture.pupil(ours, "EXEMPLE", "Noa")}) {
            fixture.run("insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true)", pupil, division, ours);
        }
        assertThrows(NobodyConsents.class, () -> caller.as(Caller.CPE, () -> pupilCodes.print(division, fixture.today())));
        long parent = fixture.one("select min(guardian_id) from guardianship where pupil_id = ?", lou);
        caller.as(Caller.SECRETARIAT, () -> {
            pupilCodes.record(new NewConsent(lou, parent, true, ConsentChannel.LETTER, fixture.today()));
            return null;
        });

        assertThrows(MeetingPast.class, () -> caller.as(Caller.CPE, () -> pupilCodes.print(division, fixture.today().minusDays(1))));
        caller.as(Caller.CPE, () -> pupilCodes.print(division, fixture.today()));

        assertEquals(List.of(new CodeMeeting("6A", fixture.today(), "Camille FICTIF", 1)), caller.as(Caller.CPE, pupilCodes::meetings));
        assertEquals(1, fixture.one("select count(*) from activation_code where pupil_id = ? and sent_at is not null", lou));
        assertThrows(DecisionInTheFuture.class, () -> caller.as(Caller.SECRETARIAT, () -> {
            pupilCodes.record(new NewConsent(lou, parent, false, ConsentChannel.LETTER, fixture.today().plusDays(1)));
            return null;
        }));
    }

    /** TS-009, TS-010: on line, each parent for himself or herself alone. */
    @Test
    void a_parent_consents_and_another_objects_on_line() throws Exception {
        fixture.guardian(Caller.GUARDIAN, ours, lou);
        fixture.guardian(Caller.OTHER_GUARDIAN, ours, lou);
        caller.as(Caller.GUARDIAN, () -> {
            familyConsents.decide(lou, true);
            return null;
        });
        assertEquals(1, fixture.one("select cast(pupil_may_sign_in(?) as int)", lou));
        assertNull(caller.as(Caller.OTHER_GUARDIAN, familyConsents::children).get(0).given());

        caller.as(Caller.OTHER_GUARDIAN, () -> {
            familyConsents.decide(lou, false);
            return null;
        });
        assertEquals(0, fixture.one("select cast(pupil_may_sign_in(?) as int)", lou));
        long stranger = fixture.pupil(ours, "AUTRE", "Max");
        assertThrows(UnknownThing.class, () -> caller.as(Caller.GUARDIAN, () -> {
            familyConsents.decide(stranger, true);
            return null;
        }));
    }

    private int children() throws Exception {
        return caller.as(Caller.GUARDIAN, families::home).children().size();
    }

    private void parent(long number) throws Exception {
        long guardian = fixture.one("""
                insert into guardian (establishment_id, personne_id, last_name, first_name, search_name)
                values (?, ?, 'EXEMPLE', 'Parent', 'EXEMPLE') returning id""", ours, number);
        fixture.run("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1)", ours, lou, guardian);
    }
}
