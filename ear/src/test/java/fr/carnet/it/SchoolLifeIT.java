package fr.carnet.it;

import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.establishments.boundary.ServiceDesk;
import fr.carnet.establishments.entity.Service;
import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.absence.boundary.AttendanceDesk;
import fr.carnet.schoollife.absence.boundary.NewAbsence;
import fr.carnet.schoollife.absence.entity.AbsenceOverlaps;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.discipline.punishment.boundary.NewPunishment;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentDesk;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.schoollife.family.boundary.ChangeLine;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.ChildYear;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.schoollife.family.boundary.FamilyHome;
import fr.carnet.schoollife.family.boundary.Handover;
import fr.carnet.schoollife.family.boundary.PupilStatement;
import fr.carnet.schoollife.family.boundary.StatementDesk;
import fr.carnet.schoollife.family.entity.HandoverChannel;
import fr.carnet.schoollife.family.entity.Today;
import fr.carnet.schoollife.lateness.boundary.LatenessDesk;
import fr.carnet.schoollife.lateness.boundary.NewLateness;
import fr.carnet.schoollife.lateness.entity.LatenessReason;
import fr.carnet.schoollife.record.boundary.EventLine;
import fr.carnet.schoollife.record.boundary.PupilRecordDesk;
import fr.carnet.schoollife.record.entity.AlreadyCancelled;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.entity.SchoolYear;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From the CPE's desk to the family's page, through the door of the application: rights, scope, journal. */
@ArquillianTest
class SchoolLifeIT {

    private static final String PASSWORD = "girafe lente 7 parapluies";

    @Inject
    private HashingDesk hashing;
    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @Inject
    private UserTransaction transaction;
    @EJB
    private AttendanceDesk attendance;
    @EJB
    private LatenessDesk lateness;
    @EJB
    private PunishmentDesk punishments;
    @EJB
    private PupilRecordDesk records;
    @EJB
    private PupilDesk pupils;
    @EJB
    private ServiceDesk services;
    @EJB
    private FamilyDesk family;
    @EJB
    private StatementDesk statements;

    private LocalDate today;
    private long ours;
    private long others;
    private long pupil;
    private long stranger;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(SchoolLifeIT.class, SchoolFixture.class);
    }

    @BeforeEach
    void two_schools_and_two_families() throws Exception {
        fixture.clear();
        today = fixture.today();
        ours = fixture.school();
        others = fixture.school();
        pupil = fixture.pupil(ours, "VALMORIN", "Ines");
        stranger = fixture.pupil(others, "OKONDO", "Samuel");
        fixture.staff(Caller.CPE, ours, "CPE");
        fixture.staff(Caller.HEAD, others, "HEAD");
        fixture.guardian(Caller.GUARDIAN, ours, pupil);
        fixture.guardian(Caller.OTHER_GUARDIAN, others, stranger);
        fixture.open(ours);
        fixture.open(others);
    }

    private NewAbsence absenceOf(long whom) {
        return new NewAbsence(whom, today.atTime(8, 0), today.atTime(12, 0), AbsenceReason.UNKNOWN);
    }

    private Void as(String account, Runnable act) throws Exception {
        return caller.as(account, () -> {
            act.run();
            return null;
        });
    }

    private FamilyHome home(String account) throws Exception {
        return caller.as(account, family::home);
    }

    private ChildDay onlyChild() throws Exception {
        List<ChildDay> children = home(Caller.GUARDIAN).children();
        assertEquals(1, children.size());
        return children.get(0);
    }

    private List<EventLine> eventsOfPupil() throws Exception {
        return caller.as(Caller.CPE, () -> records.year(pupil).events());
    }

    @Test
    void an_absence_recorded_by_the_CPE_is_read_by_the_guardian_at_once() throws Exception {
        assertEquals(Today.PRESENT, onlyChild().today());
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        ChildDay child = onlyChild();
        assertEquals(Today.ABSENT, child.today());
        assertEquals(1, child.absences());
        assertEquals("AbsenceReason.UNKNOWN", child.events().get(0).labelKey());
        assertEquals(today.atTime(8, 0), child.events().get(0).from());
        assertEquals(today.atTime(12, 0), child.events().get(0).to());
    }

    @Test
    void each_kind_of_fact_reaches_the_family_and_a_sanction_only_once_notified_TS_043() throws Exception {
        as(Caller.CPE, () -> {
            lateness.record(new NewLateness(pupil, today.atTime(0, 1), 10, LatenessReason.TRANSPORT));
            punishments.record(new NewPunishment(pupil, detention(), today, "Bavardages répétés.", null, null));
        });
        sanction("WARNING", "current_date");
        sanction("REPRIMAND", "null");
        ChildDay child = onlyChild();
        assertEquals(Today.LATE, child.today());
        assertEquals(List.of(0, 1, 1, 1),
                List.of(child.absences(), child.latenesses(), child.punishments(), child.sanctions()));
        assertEquals(4, eventsOfPupil().size());
    }

    /** As the end of a procedure writes it, notified or not. */
    private void sanction(String kind, String notifiedOn) throws Exception {
        fixture.one("""
                insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, notified_on, recorded_at, recorded_by)
                values (nextval('sanction_seq'), ?, 99, ?, ?, ?, current_date, 'Insultes.', %s, now(), 0) returning id""".formatted(notifiedOn),
                SchoolYear.of(today).september(), ours, pupil, kind);
    }

    private long detention() {
        return punishments.types().stream().filter(type -> type.nature() == PunishmentKind.DETENTION).findFirst().orElseThrow().id();
    }

    /** The page of the family and the statement of the office say the same, whatever was recorded, and not what another pupil's say (D-12, TS-073). */
    @Test
    void the_statement_of_the_office_bears_the_fingerprint_of_the_family_s_page_D_12() throws Exception {
        Random chance = new Random(2015);
        Set<String> prints = new HashSet<>();
        for (int round = 0; round < 8; round++) {
            long child = fixture.pupil(ours, "VALMORIN", "Ines");
            fixture.run("""
                    insert into guardianship (establishment_id, pupil_id, guardian_id, level)
                    select establishment_id, ?, guardian_id, 1 from guardianship where pupil_id = ?""", child, pupil);
            int facts = chance.nextInt(5);
            for (int i = 0; i < facts; i++) {
                int minute = 1 + chance.nextInt(300);
                as(Caller.CPE, () -> lateness.record(new NewLateness(child, today.atTime(0, 1).plusMinutes(minute), 1 + minute % 50, LatenessReason.TRANSPORT)));
            }
            if (chance.nextBoolean()) {
                as(Caller.CPE, () -> attendance.record(absenceOf(child)));
            }
            String page = caller.as(Caller.GUARDIAN, () -> family.child(child).fingerprint());
            assertEquals(page, caller.as(Caller.CPE, () -> statements.statement(child).fingerprint()));
            prints.add(page);
            as(Caller.CPE, () -> lateness.record(new NewLateness(child, today.atTime(0, 1), 3, LatenessReason.OTHER)));
            assertNotEquals(page, caller.as(Caller.GUARDIAN, () -> family.child(child).fingerprint()), "one fact more is another content");
        }
        assertEquals(8, prints.size());
    }

    @Test
    void a_statement_handed_over_is_noted_with_whom_and_what_it_said_TS_073() throws Exception {
        as(Caller.CPE, () -> statements.handOver(new Handover(pupil, HandoverChannel.DESK, "Mme Valmorin")));

        PupilStatement statement = caller.as(Caller.CPE, () -> statements.statement(pupil));

        assertEquals("Mme Valmorin", statement.handed().get(0).to());
        assertEquals(statement.fingerprint(), statement.handed().get(0).fingerprint());
        assertTrue(new String(caller.as(Caller.CPE, () -> statements.print(pupil, key -> key)), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        assertThrows(PupilUnknown.class, () -> as(Caller.CPE, () -> statements.statement(stranger)));
    }

    @Test
    void a_parent_says_to_have_seen_a_punishment_and_the_other_child_stays_unknown_TS_053() throws Exception {
        as(Caller.CPE, () -> punishments.record(new NewPunishment(pupil, detention(), today, "Bavardages répétés.", null, null)));
        ChildYear before = caller.as(Caller.GUARDIAN, () -> family.child(pupil));
        assertEquals(1, before.unseen());
        as(Caller.GUARDIAN, () -> family.see(pupil, before.asOf()));
        assertEquals(0, caller.as(Caller.GUARDIAN, () -> family.child(pupil)).unseen());
        long punishment = eventsOfPupil().get(0).id();
        assertTrue(caller.as(Caller.CPE, () -> punishments.sheet(punishment)).steps().stream().anyMatch(step -> step.what().equals("SEEN")),
                "the school reads who has seen it");
        assertThrows(PupilUnknown.class, () -> as(Caller.GUARDIAN, () -> family.child(stranger)));
        assertThrows(PupilUnknown.class, () -> as(Caller.GUARDIAN, () -> family.see(stranger, before.asOf())));
    }

    @Test
    void the_family_reads_what_changed_with_old_and_new_value_D_8() throws Exception {
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        long absence = eventsOfPupil().get(0).id();
        as(Caller.CPE, () -> attendance.cancel(absence));

        List<ChangeLine> changes = caller.as(Caller.GUARDIAN, () -> family.child(pupil)).changes();

        assertEquals(List.of("CANCELLED", "RECORDED"), changes.stream().map(ChangeLine::what).toList());
        assertTrue(caller.as(Caller.OTHER_GUARDIAN, () -> family.child(stranger)).changes().isEmpty());
    }

    @Test
    void a_school_that_closes_its_service_is_hidden_at_once_TS_001() throws Exception {
        assertEquals(1, home(Caller.GUARDIAN).children().size());
        fixture.run("update service_opening set closed_at = now(), closed_by = 0 where establishment_id = ?", ours);
        assertEquals(0, home(Caller.GUARDIAN).children().size());
        assertEquals(1, home(Caller.GUARDIAN).schoolsNotOpen().size());
        assertThrows(PupilUnknown.class, () -> as(Caller.GUARDIAN, () -> family.child(pupil)));
    }

    @Test
    void a_cancelled_fact_leaves_the_family_and_stays_on_the_file() throws Exception {
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        long absence = eventsOfPupil().get(0).id();
        as(Caller.CPE, () -> attendance.cancel(absence));
        assertEquals(0, onlyChild().absences());
        assertTrue(eventsOfPupil().get(0).cancelled());
        assertThrows(AlreadyCancelled.class, () -> as(Caller.CPE, () -> attendance.cancel(absence)));
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        assertEquals(1, onlyChild().absences());
    }

    @Test
    void two_live_absences_never_overlap() throws Exception {
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        assertThrows(AbsenceOverlaps.class, () -> as(Caller.CPE, () -> attendance.record(
                new NewAbsence(pupil, today.atTime(11, 0), today.atTime(14, 0), AbsenceReason.TRANSPORT))));
    }

    @Test
    void a_command_that_makes_no_sense_is_refused_at_the_door_SE_070() {
        assertThrows(ConstraintViolationException.class, () -> rootOf(() -> as(Caller.CPE,
                () -> lateness.record(new NewLateness(pupil, today.atTime(9, 0), 0, LatenessReason.TRANSPORT)))));
    }

    @Test
    void another_family_sees_nothing_TS_053() throws Exception {
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        List<ChildDay> children = home(Caller.OTHER_GUARDIAN).children();
        assertEquals(List.of("Samuel"), children.stream().map(ChildDay::firstName).toList());
        assertEquals(0, children.get(0).absences());
    }

    @Test
    void another_school_neither_finds_nor_reads_nor_records_nor_cancels() throws Exception {
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        long absence = eventsOfPupil().get(0).id();
        assertNothingFromElsewhere(absence);
    }

    @Test
    void the_boundary_alone_suffices_when_the_policies_are_off() throws Exception {
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        long absence = eventsOfPupil().get(0).id();
        policies("disable");
        try {
            assertNothingFromElsewhere(absence);
            assertEquals(List.of("Samuel"),
                    home(Caller.OTHER_GUARDIAN).children().stream().map(ChildDay::firstName).toList());
            assertEquals(0, home(Caller.OTHER_GUARDIAN).children().get(0).absences());
        } finally {
            policies("enable");
        }
    }

    private void assertNothingFromElsewhere(long absence) throws Exception {
        List<PupilLine> found = caller.as(Caller.HEAD, () -> pupils.search("valmorin"));
        assertEquals(List.of(), found);
        assertThrows(PupilUnknown.class, () -> caller.as(Caller.HEAD, () -> pupils.sheet(pupil)));
        assertThrows(PupilUnknown.class, () -> caller.as(Caller.HEAD, () -> records.year(pupil).events()));
        assertThrows(PupilUnknown.class, () -> as(Caller.HEAD, () -> attendance.record(absenceOf(pupil))));
        assertThrows(FactUnknown.class, () -> as(Caller.HEAD, () -> attendance.cancel(absence)));
    }

    private void policies(String way) throws Exception {
        for (String table : List.of("pupil", "division_pupil", "division", "absence", "lateness", "punishment", "sanction")) {
            fixture.run("alter table " + table + " " + way + " row level security");
        }
    }

    @Test
    void a_head_who_closes_the_service_hides_everything_at_once_TS_002() throws Exception {
        fixture.run("update account set password_hash = ? where id = ?", hashing.hash(PASSWORD), Long.parseLong(Caller.HEAD));
        as(Caller.HEAD, () -> services.close(Service.CARNET, PASSWORD, "192.0.2.1"));
        FamilyHome closed = home(Caller.OTHER_GUARDIAN);
        assertEquals(List.of(), closed.children());
        assertEquals(1, closed.schoolsNotOpen().size());
        as(Caller.HEAD, () -> services.open(Service.CARNET, true, PASSWORD, "192.0.2.1"));
        assertEquals(1, home(Caller.OTHER_GUARDIAN).children().size());
    }

    @Test
    void a_pupil_is_found_by_the_beginnings_of_words_in_any_order() throws Exception {
        List<PupilLine> found = caller.as(Caller.CPE, () -> pupils.search("ine valm"));
        assertEquals(List.of(pupil), found.stream().map(PupilLine::id).toList());
        assertEquals(List.of(), caller.as(Caller.CPE, () -> pupils.search("almorin")));
        assertEquals(List.of(), caller.as(Caller.CPE, () -> pupils.search("  ")));
    }

    @Test
    void the_journal_keeps_what_was_done_and_what_was_refused() throws Exception {
        as(Caller.CPE, () -> attendance.record(absenceOf(pupil)));
        assertThrows(PupilUnknown.class, () -> as(Caller.CPE, () -> attendance.record(absenceOf(stranger))));
        String line = "select count(*) from audit_entry where act = 'ABSENCE_RECORDED' and caller = '9002' and object_id = ? and outcome = ?";
        assertEquals(1, fixture.one(line, Long.toString(pupil), "DONE"));
        assertEquals(1, fixture.one(line + " and refusal = 'PupilUnknown'", Long.toString(stranger), "REFUSED"));
    }

    /** The journal never says that something was done which the database took back. */
    @Test
    void what_is_taken_back_leaves_no_line_that_it_was_done() throws Exception {
        String done = "select count(*) from audit_entry where act = 'ABSENCE_RECORDED' and caller = '9002' and object_id = ? and outcome = 'DONE'";
        caller.as(Caller.CPE, () -> {
            transaction.begin();
            attendance.record(absenceOf(pupil));
            transaction.rollback();
            return null;
        });
        assertEquals(0, fixture.one(done, Long.toString(pupil)));
    }

    @Test
    void a_right_that_ends_takes_effect_at_the_next_request_SE_110() throws Exception {
        assertFalse(home(Caller.GUARDIAN).children().isEmpty());
        fixture.run("update guardianship set authority = 'WITHDRAWN' where pupil_id = ?", pupil);
        assertTrue(home(Caller.GUARDIAN).children().isEmpty());
    }

    /** An EJB may wrap what its interceptors throw: the test is about what was thrown. */
    private static <T> T rootOf(Callable<T> act) throws Exception {
        try {
            return act.call();
        } catch (jakarta.ejb.EJBException wrapped) {
            throw wrapped.getCausedByException();
        }
    }
}
