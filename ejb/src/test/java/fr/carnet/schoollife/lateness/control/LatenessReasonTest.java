package fr.carnet.schoollife.lateness.control;

import fr.carnet.schoollife.lateness.boundary.LatenessDesk;
import fr.carnet.schoollife.lateness.boundary.LatenessLine;
import fr.carnet.schoollife.lateness.entity.LatenessReason;
import fr.carnet.schoollife.record.entity.AlreadyCancelled;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.schoollife.rollcall.ClassOfDay;
import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollCorrection;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.control.RollCalls;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** ED-011: a roll writes that a pupil came late, and school life says why afterwards. */
class LatenessReasonTest {

    private final ClassOfDay day = new ClassOfDay(1);
    private final long ines = day.pupils.get(0);
    private final EntityManager em = TestUnit.open();
    private final TestBeans beans = new TestBeans(em, new SchoolClock(Clock.fixed(Instant.parse("2026-11-23T08:10:00+01:00"), ZoneOffset.UTC)));
    private final LatenessDesk desk = beans.get(LatenessDesk.class);
    private final RollCalls rolls = beans.get(RollCalls.class);

    LatenessReasonTest() {
        em.getTransaction().begin();
        beans.door().enterSchool(day.cpe);
    }

    @AfterEach
    void leave() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_reason_given_afterwards_keeps_the_fact_and_each_reading_ED_011() {
        rollWithALatePupil();
        LatenessLine before = line();
        assertThat(before.reason()).isEqualTo(LatenessReason.UNKNOWN);
        assertThat(before.readings()).isEmpty();

        desk.explain(before.id(), LatenessReason.OVERSLEPT);
        desk.explain(before.id(), LatenessReason.OVERSLEPT);
        desk.explain(before.id(), LatenessReason.TRANSPORT);

        assertThat(line().reason()).isEqualTo(LatenessReason.TRANSPORT);
        assertThat(line().readings()).extracting(reading -> reading.reason().name()).containsExactly("OVERSLEPT", "TRANSPORT");
        assertThat(line().readings().get(0).by()).isEqualTo("Camille FICTIF3");
        assertThat(line().readings().get(0).at()).isEqualTo(ClassOfDay.MONDAY.atTime(8, 10));
        assertThat(line()).extracting(LatenessLine::at, LatenessLine::minutes, LatenessLine::ofRoll)
                .containsExactly(before.at(), before.minutes(), before.ofRoll());
    }

    @Test
    void a_roll_whose_minutes_are_corrected_keeps_the_reason() {
        long roll = rollWithALatePupil();
        desk.explain(line().id(), LatenessReason.TRANSPORT);
        em.flush();

        rolls.correct(new RollCorrection(roll, 0, "Cinq minutes de plus", List.of(NewMark.late(ines, 12))));

        assertThat(line().minutes()).isEqualTo(12);
        assertThat(line().reason()).isEqualTo(LatenessReason.TRANSPORT);
    }

    @Test
    void a_cancelled_lateness_and_that_of_another_school_are_not_read_again_TS_053() {
        rollWithALatePupil();
        long lateness = line().id();
        ClassOfDay other = new ClassOfDay(1);
        desk.cancel(lateness);

        assertThatThrownBy(() -> desk.explain(lateness, LatenessReason.FAMILY)).isInstanceOf(AlreadyCancelled.class);
        beans.door().enterSchool(other.cpe);
        em.clear();
        assertThatThrownBy(() -> desk.explain(lateness, LatenessReason.FAMILY)).isInstanceOf(FactUnknown.class);
    }

    private long rollWithALatePupil() {
        return rolls.take(new NewRoll(RollSubject.lesson(day.first, ClassOfDay.MONDAY), UUID.randomUUID(), List.of(NewMark.late(ines, 7)))).roll();
    }

    private LatenessLine line() {
        em.flush();
        return desk.day(ClassOfDay.MONDAY, "").lines().get(0);
    }
}
