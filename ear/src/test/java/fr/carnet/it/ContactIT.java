package fr.carnet.it;

import fr.carnet.messaging.boundary.CallLine;
import fr.carnet.messaging.boundary.ContactDay;
import fr.carnet.messaging.boundary.ContactDesk;
import fr.carnet.messaging.boundary.HeldSending;
import fr.carnet.messaging.boundary.NoticeDesk;
import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.messaging.entity.SendingChanged;
import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.AttendanceDesk;
import fr.carnet.schoollife.absence.boundary.NewExplanation;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;
import fr.carnet.schoollife.board.boundary.Board;
import fr.carnet.schoollife.board.boundary.BoardDesk;
import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollCallDesk;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.shared.entity.Tally;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A morning of a school, from the roll to the telephones: rights, events and the database of production. It is twenty past ten. */
@ArquillianTest
class ContactIT {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime ELEVEN = LocalTime.of(10, 55);

    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @Inject
    private SqlCount sql;
    @Inject
    @ConfigProperty(name = "carnet.sms.dir")
    private String messages;
    @EJB
    private RollCallDesk rolls;
    @EJB
    private AttendanceDesk attendance;
    @EJB
    private AbsenceDesk absences;
    @EJB
    private ContactDesk contacts;
    @EJB
    private NoticeDesk notices;
    @EJB
    private BoardDesk board;

    private long school;
    private String uai;
    private long division;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(ContactIT.class, SchoolFixture.class, SqlCount.class);
    }

    @BeforeEach
    void a_class_and_its_cpe() throws Exception {
        fixture.clear();
        school = fixture.school();
        uai = fixture.text("select uai from establishment where id = ?", school).strip();
        division = fixture.one("insert into division (establishment_id, school_year, code, label) values (?, ?, '5 A', '5 A') returning id",
                school, fixture.today().getYear());
        fixture.staff(Caller.CPE, school, "CPE");
        fixture.staff(Caller.AED, school, "AED");
    }

    @Test
    void a_roll_makes_a_task_at_once_both_parents_are_told_and_an_answer_stops_all_ED_002_ED_131() throws Exception {
        long pupil = pupil("Lou");
        parent(pupil, "0639981701");
        parent(pupil, "0639981702");
        long contact = parent(pupil, "0639981703");
        fixture.run("update guardianship set level = 3 where guardian_id = ?", contact);

        roll(pupil);

        ContactDay day = day();
        assertEquals(List.of("Lou"), day.tasks().stream().map(task -> task.firstName()).toList());
        assertEquals(2, day.tasks().get(0).people());
        assertEquals(0, send().of("messages", "sent"), "the minutes of grace are not over");

        later(pupil);
        assertEquals(2, send().of("messages", "sent"));
        assertEquals(List.of("+33639981701", "+33639981702"), told(pupil, "ABSENCE"));
        assertTrue(texts(pupil).stream().allMatch(text -> text.contains("Lou") && !text.toLowerCase().contains("absen")));

        long absence = day().tasks().get(0).absence();
        as(Caller.AED, () -> absences.explain(new NewExplanation(absence, AbsenceReason.CHILD_ILLNESS, null, ExplanationChannel.PHONE, null)));

        assertEquals(List.of(), day().tasks());
        later(pupil);
        assertEquals(0, send().of("messages", "read"));
        assertEquals(0, fixture.one("select count(*) from notice where pupil_id = ? and state in ('PLANNED', 'HELD')", pupil));
        assertEquals(1, board().answers().all());
    }

    @Test
    void an_error_is_corrected_to_exactly_those_who_were_told() throws Exception {
        long pupil = pupil("Lou");
        parent(pupil, "0639981704");
        long untold = parent(pupil, null);
        roll(pupil);
        later(pupil);
        send();
        long absence = day().tasks().get(0).absence();

        as(Caller.CPE, () -> attendance.cancel(absence));
        send();

        assertEquals(List.of("+33639981704"), told(pupil, "CORRECTION"));
        assertEquals(0, fixture.one("select count(*) from notice where matter = 'CORRECTION' and guardian_id = ?", untold));
        assertEquals(1, day().corrections().size());
    }

    @Test
    void above_twenty_people_a_person_confirms_their_number_in_words() throws Exception {
        List<Long> class21 = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            long pupil = pupil("Élève" + i);
            parent(pupil, "06399818" + (10 + i));
            class21.add(pupil);
        }
        roll(class21.toArray(Long[]::new));
        for (long pupil : class21) {
            later(pupil);
        }

        assertEquals(21, send().of("messages", "held"));
        HeldSending held = day().held().get(0);
        assertEquals("vingt et un", held.words());
        assertThrows(SendingChanged.class, () -> as(Caller.CPE, () -> contacts.confirm(held.sending(), 22)));
        assertEquals(21, board().morning().counts().held());

        as(Caller.CPE, () -> contacts.confirm(held.sending(), held.people()));
        assertEquals(21, send().of("messages", "sent"));
        assertEquals(List.of(), day().held());
    }

    @Test
    void a_protected_address_is_called_by_a_person_and_by_nothing_else_ED_139_ED_140() throws Exception {
        long pupil = pupil("Lou");
        long hidden = parent(pupil, "0639981705");
        fixture.run("update guardianship set protected_address = true where guardian_id = ?", hidden);
        roll(pupil);
        later(pupil);

        assertEquals(0, send().of("messages", "read"));
        CallLine call = day().calls().get(0);
        assertTrue(call.hidden());
        as(Caller.AED, () -> contacts.called(call.notice(), CallOutcome.NO_ANSWER));
        assertEquals(List.of(), day().calls());
        assertEquals(1, fixture.one("select attempts from notice where id = ?", call.notice()));
        assertEquals(0, fixture.one("select count(*) from notice where guardian_id = ? and channel <> 'CALL'", hidden));
    }

    @Test
    void an_assistant_sees_no_file_of_absenteeism_on_the_board() throws Exception {
        fixture.run("""
                insert into attendance_file (id, school_year, academy, establishment_id, pupil_id, month, level, half_days, opened_at)
                values (nextval('attendance_file_seq'), ?, 99, ?, ?, date_trunc('month', cast(? as date)), 4, 4, now())""",
                fixture.today().getYear(), school, pupil("Lou"), fixture.today().toString());

        assertEquals(1, board().morning().counts().files());
        assertEquals(0, caller.as(Caller.AED, board::board).morning().counts().files());
    }

    @Test
    void the_board_and_the_list_of_families_ask_as_much_for_thirty_absents_as_for_one() throws Exception {
        absentPupils(1);
        List<Integer> few = List.of(count(board::board), count(board::morning), count(board::presence), count(contacts::day));
        absentPupils(30);

        assertEquals(few, List.of(count(board::board), count(board::morning), count(board::presence), count(contacts::day)));
        assertEquals(31, board().morning().absent().size());
        assertEquals(List.of(8, 4, 3, 8), few, "scope and journal included");
    }

    private void absentPupils(int number) throws SQLException {
        for (int i = 0; i < number; i++) {
            long pupil = pupil("Élève" + i);
            parent(pupil, "0639981799");
            fixture.run("""
                    insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, origin)
                    values (nextval('absence_seq'), ?, 99, ?, ?, cast(? as timestamp) at time zone 'Europe/Paris',
                            cast(? as timestamp) at time zone 'Europe/Paris', 'UNKNOWN', now(), 0, 'OFFICE')""",
                    fixture.today().getYear(), school, pupil, fixture.today() + " 10:00", fixture.today() + " 16:00");
        }
    }

    private int count(java.util.concurrent.Callable<?> act) throws Exception {
        return sql.during(() -> caller.as(Caller.CPE, act)).size();
    }

    private long pupil(String firstName) throws SQLException {
        long pupil = fixture.pupil(school, "VALMORIN", firstName);
        fixture.run("insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true)", pupil, division, school);
        return pupil;
    }

    /** A legal representative who lives at an address of his or her own. */
    private long parent(long pupil, String mobile) throws SQLException {
        long address = fixture.one("""
                insert into address (establishment_id, adresse_id, line1, postcode, city)
                values (?, (select coalesce(max(adresse_id), 0) + 1 from address), '1 rue Fictive', '99000', 'VILLEFICTIVE') returning id""", school);
        long guardian = fixture.one("""
                insert into guardian (establishment_id, personne_id, last_name, phone_mobile, accepts_sms, address_id, search_name)
                values (?, (select coalesce(max(personne_id), 0) + 1 from guardian), 'VALMORIN', ?, true, ?, 'VALMORIN') returning id""",
                school, mobile, address);
        fixture.run("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1)", school, pupil, guardian);
        return guardian;
    }

    private void roll(Long... absent) throws Exception {
        as(Caller.CPE, () -> rolls.take(new NewRoll(RollSubject.division(division, fixture.today(), TEN, ELEVEN), UUID.randomUUID(),
                Stream.of(absent).map(NewMark::absent).toList())));
    }

    /** The next moment of the ladder has come: the clock of a container does not move. */
    private void later(long pupil) throws SQLException {
        fixture.run("update notice set due_at = due_at - interval '15 minutes' where pupil_id = ?", pupil);
    }

    private Tally send() throws Exception {
        return caller.as(Caller.OPERATOR, () -> notices.send(uai, () -> false));
    }

    private ContactDay day() throws Exception {
        return caller.as(Caller.CPE, contacts::day);
    }

    private Board board() throws Exception {
        return caller.as(Caller.CPE, board::board);
    }

    /** Numbers to which a message of this matter about the pupil has left. */
    private List<String> told(long pupil, String matter) throws SQLException, IOException {
        String sent = fixture.text("select coalesce(string_agg('notice-' || id, ','), '') from notice where pupil_id = ? and matter = ? and channel = 'SMS'",
                pupil, matter);
        List<String> numbers = new ArrayList<>();
        for (String name : sent.split(",")) {
            Path message = Path.of(messages).resolve(name + ".txt");
            if (Files.exists(message)) {
                numbers.add(Files.readAllLines(message).get(0));
            }
        }
        return numbers.stream().sorted().toList();
    }

    private List<String> texts(long pupil) throws SQLException, IOException {
        List<String> texts = new ArrayList<>();
        for (String name : fixture.text("select string_agg('notice-' || id, ',') from notice where pupil_id = ? and state = 'SENT'", pupil).split(",")) {
            texts.add(Files.readAllLines(Path.of(messages).resolve(name + ".txt")).get(1));
        }
        return texts;
    }

    private void as(String account, Act act) throws Exception {
        caller.as(account, () -> {
            act.run();
            return null;
        });
    }

    private interface Act {
        void run() throws Exception;
    }
}
