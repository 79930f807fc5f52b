package fr.carnet.it;

import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollCallDesk;
import fr.carnet.schoollife.rollcall.boundary.RollChange;
import fr.carnet.schoollife.rollcall.boundary.RollCorrection;
import fr.carnet.schoollife.rollcall.boundary.RollReceipt;
import fr.carnet.schoollife.rollcall.boundary.RollSheet;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.boundary.RollsDesk;
import fr.carnet.schoollife.rollcall.entity.LessonRollTaken;
import fr.carnet.schoollife.rollcall.entity.MarksContradict;
import fr.carnet.schoollife.rollcall.entity.RollAlreadyTaken;
import fr.carnet.schoollife.rollcall.entity.RollNotOpen;
import fr.carnet.schoollife.rollcall.entity.RollUnknown;
import fr.carnet.timetable.boundary.TimetableChangeDesk;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A roll through the door of the application: rights, scope, journal, and what it asks of the database (ED-001). */
@ArquillianTest
class RollCallIT {

    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @Inject
    private SqlCount sql;
    @EJB
    private RollCallDesk desk;
    @EJB
    private RollsDesk rolls;
    @EJB
    private TimetableChangeDesk changes;

    private final List<Long> pupils = new ArrayList<>();
    private long school;
    private long division;
    private long lesson;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(RollCallIT.class, SchoolFixture.class, SqlCount.class);
    }

    @BeforeEach
    void a_lesson_under_way() throws Exception {
        fixture.clear();
        school = fixture.school();
        fixture.staff(Caller.TEACHER, school, "TEACHER");
        fixture.staff(Caller.CPE, school, "CPE");
        division = fixture.one("insert into division (establishment_id, school_year, code, label) values (?, ?, '5B', '5B') returning id",
                school, year());
        lesson = lesson();
        pupils(10);
    }

    private int year() {
        return fixture.today().getYear();
    }

    private void pupils(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            long pupil = fixture.pupil(school, "ELEVE" + pupils.size(), "Lou");
            fixture.one("""
                    insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true)
                    returning pupil_id""", pupil, division, school);
            pupils.add(pupil);
        }
    }

    /** From ten to eleven, while it is twenty past ten. */
    private long lesson() throws Exception {
        long weekly = fixture.one("""
                insert into alternance (establishment_id, school_year, code, label) values (?, ?, 'H' || ?, 'H') returning id""",
                school, year(), System.nanoTime());
        fixture.one("insert into alternance_week (alternance_id, establishment_id, monday) values (?, ?, ?) returning alternance_id",
                weekly, school, Date.valueOf(fixture.today()));
        long made = fixture.one("""
                insert into lesson (establishment_id, school_year, subject_code, weekday, starts, ends, alternance_id)
                values (?, ?, '020700', 1, '10:00', '11:00', ?) returning id""", school, year(), weekly);
        fixture.one("insert into lesson_audience (lesson_id, establishment_id, division_id) values (?, ?, ?) returning id", made, school, division);
        fixture.one("""
                insert into lesson_teacher (lesson_id, staff_id, establishment_id)
                select ?, n.staff_id, n.establishment_id from persona n where n.account_id = ? and n.closed_at is null returning lesson_id""",
                made, Long.valueOf(Caller.TEACHER));
        return made;
    }

    private NewRoll roll(long of, List<NewMark> marks) {
        return new NewRoll(RollSubject.lesson(of, fixture.today()), UUID.randomUUID(), marks);
    }

    private List<NewMark> everybody() {
        return pupils.stream().map(pupil -> pupil % 2 == 0 ? NewMark.absent(pupil) : NewMark.late(pupil, 5)).toList();
    }

    private RollReceipt take(String account, NewRoll asked) throws Exception {
        return caller.as(account, () -> desk.take(asked));
    }

    @Test
    void the_number_of_statements_is_the_same_for_ten_and_for_thirty_five() throws Exception {
        List<Integer> ten = counts();
        pupils(25);
        assertEquals(ten, counts());
        assertTrue(ten.get(0) <= 6 && ten.get(1) <= 30, "sheet, roll, correction: " + ten);
    }

    /** Each act is played twice and counted the second time: on another lesson, or on another version. The correction takes every mark back. */
    private List<Integer> counts() throws Exception {
        Iterator<Long> lessons = List.of(lesson(), lesson()).iterator();
        int sheet = sql.during(() -> caller.as(Caller.TEACHER, () -> desk.sheet(RollSubject.lesson(lesson, fixture.today())))).size();
        List<Long> kept = new ArrayList<>();
        int taken = sql.during(() -> kept.add(take(Caller.TEACHER, roll(lessons.next(), everybody())).roll())).size();
        AtomicInteger version = new AtomicInteger();
        int corrected = sql.during(() -> caller.as(Caller.TEACHER, () -> desk.correct(new RollCorrection(kept.get(1), version.get(), "Exercice",
                version.getAndIncrement() == 0 ? everybody() : List.of()))))
                .size();
        return List.of(sheet, taken, corrected);
    }

    @Test
    void the_same_page_sent_again_is_answered_as_the_first_time() throws Exception {
        NewRoll asked = roll(lesson, everybody());
        RollReceipt first = take(Caller.TEACHER, asked);
        RollReceipt second = take(Caller.TEACHER, asked);
        assertEquals(new RollReceipt(first.roll(), first.absent(), first.late(), true), second);
        assertEquals(1, fixture.one("select count(*) from roll_call where lesson_id = ?", lesson));
        assertEquals(10, fixture.one("select count(*) from roll_entry where roll_call_id = ?", first.roll()));
    }

    @Test
    void who_comes_second_reads_the_first_and_corrects_it_with_a_cause() throws Exception {
        long ines = pupils.get(0);
        RollReceipt first = take(Caller.TEACHER, roll(lesson, List.of(NewMark.absent(ines))));
        assertThrows(RollAlreadyTaken.class, () -> take(Caller.CPE, roll(lesson, List.of())));
        RollSheet sheet = caller.as(Caller.CPE, () -> desk.taken(first.roll()));
        caller.as(Caller.CPE, () -> desk.correct(new RollCorrection(first.roll(), sheet.taken().version(), "Vue au CDI", List.of())));
        List<RollChange> changes = caller.as(Caller.TEACHER, () -> desk.changes(first.roll()));
        assertEquals(List.of("Vue au CDI"), changes.stream().map(RollChange::cause).toList());
        assertEquals(1, fixture.one("select count(*) from audit_entry where act = 'ROLL_CORRECTED' and object_id = ? and outcome = 'DONE'",
                Long.toString(first.roll())));
    }

    @Test
    void a_roll_makes_absences_and_its_correction_takes_them_back() throws Exception {
        long ines = pupils.get(0);
        String live = "select count(*) from absence where pupil_id = ? and cancelled_at is null";
        RollReceipt kept = take(Caller.TEACHER, roll(lesson, List.of(NewMark.absent(ines))));
        assertEquals(1, fixture.one(live, ines));
        caller.as(Caller.TEACHER, () -> desk.correct(new RollCorrection(kept.roll(), 0, "Arrivée après l’appel", List.of(NewMark.late(ines, 20)))));
        assertEquals(0, fixture.one(live, ines));
        assertEquals(1, fixture.one("select count(*) from lateness where pupil_id = ? and cancelled_at is null", ines));
    }

    @Test
    void the_teacher_of_another_class_neither_reads_nor_takes_it() throws Exception {
        fixture.run("delete from lesson_teacher where lesson_id = ?", lesson);
        assertThrows(RollUnknown.class, () -> caller.as(Caller.TEACHER, () -> desk.sheet(RollSubject.lesson(lesson, fixture.today()))));
        assertThrows(RollUnknown.class, () -> take(Caller.TEACHER, roll(lesson, List.of())));
        assertEquals(0, fixture.one("select count(*) from roll_call where lesson_id = ?", lesson));
        assertTrue(caller.as(Caller.TEACHER, rolls::mine).isEmpty());
        assertEquals(1, caller.as(Caller.CPE, rolls::missing).size());
    }

    @Test
    void another_school_knows_nothing_of_it() throws Exception {
        RollReceipt kept = take(Caller.TEACHER, roll(lesson, List.of()));
        fixture.clear();
        fixture.staff(Caller.HEAD, fixture.school(), "HEAD");
        assertThrows(RollUnknown.class, () -> caller.as(Caller.HEAD, () -> desk.taken(kept.roll())));
        assertThrows(RollUnknown.class, () -> take(Caller.HEAD, roll(lesson, List.of())));
        assertTrue(caller.as(Caller.HEAD, rolls::missing).isEmpty());
    }

    @Test
    void a_lesson_is_either_held_with_its_roll_or_not_held_without() throws Exception {
        long other = lesson();
        take(Caller.TEACHER, roll(lesson, List.of()));
        assertThrows(LessonRollTaken.class, () -> notHeld(lesson));
        assertEquals(0, fixture.one("select count(*) from lesson_change where lesson_id = ?", lesson));
        notHeld(other);
        assertThrows(RollNotOpen.class, () -> take(Caller.TEACHER, roll(other, List.of())));
    }

    private void notHeld(long which) throws Exception {
        caller.as(Caller.CPE, () -> {
            changes.notHeld(which, fixture.today());
            return null;
        });
    }

    @Test
    void nobody_is_absent_and_something_else_at_once() throws Exception {
        long ines = pupils.get(0);
        assertThrows(MarksContradict.class, () -> take(Caller.TEACHER, roll(lesson, List.of(NewMark.absent(ines), NewMark.late(ines, 5)))));
        assertEquals(0, fixture.one("select count(*) from roll_call where lesson_id = ?", lesson));
    }
}
