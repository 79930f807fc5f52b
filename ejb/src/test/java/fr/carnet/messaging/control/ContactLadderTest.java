package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.ContactRhythm;
import fr.carnet.messaging.entity.Reachable;
import fr.carnet.messaging.entity.Rung;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a school tells, by which way, in which order. Winter: nine o'clock in Paris is eight o'clock here. */
class ContactLadderTest {

    private static final Instant ROLL = Instant.parse("2026-11-23T07:10:00Z");
    private static final ContactRhythm RHYTHM = new ContactRhythm(Duration.ofMinutes(10), Duration.ofMinutes(15), LocalTime.of(17, 0));
    private static final long HOME = 7;

    private final ContactLadder ladder = new ContactLadder(RHYTHM);

    @Test
    void a_family_is_told_by_one_way_after_the_other_the_second_parent_next_then_by_a_person_and_a_letter() {
        assertThat(climbed(everyWay(1, HOME), everyWay(2, HOME))).containsExactly(
                "1 MAIL 07:20", "1 SMS 07:35", "2 MAIL 07:50", "2 SMS 08:05", "1 CALL 08:20", "2 CALL 08:35", "1 LETTER 16:00", "2 LETTER 16:00");
    }

    @Test
    void parents_who_live_apart_are_told_at_the_same_time_each_by_a_ladder_of_his_or_her_own_ED_131_ED_133() {
        assertThat(climbed(everyWay(1, HOME), everyWay(2, 8))).containsExactly(
                "1 MAIL 07:20", "1 SMS 07:35", "1 CALL 07:50", "1 LETTER 16:00", "2 MAIL 07:20", "2 SMS 07:35", "2 CALL 07:50", "2 LETTER 16:00");
    }

    @Test
    void who_does_not_accept_messages_gets_none() {
        assertThat(climbed(new Reachable(1, HOME, true, false, true, true, false))).containsExactly("1 MAIL 07:20", "1 CALL 07:35", "1 LETTER 16:00");
    }

    @Test
    void who_cannot_be_reached_at_all_is_shown_to_a_person_at_once() {
        assertThat(climbed(new Reachable(1, HOME, false, false, false, false, false))).containsExactly("1 CALL 07:20");
    }

    @Test
    void nothing_leaves_by_itself_to_who_must_not_learn_where_the_pupil_is_ED_140() {
        assertThat(climbed(new Reachable(1, HOME, true, true, true, true, true))).containsExactly("1 CALL 07:20");
    }

    @Test
    void an_absence_of_the_late_afternoon_has_its_letter_at_once() {
        Instant late = Instant.parse("2026-11-23T16:30:00Z");
        assertThat(ladder.climb(List.of(everyWay(1, HOME)), late)).extracting(Rung::due)
                .last().isEqualTo(Instant.parse("2026-11-23T16:40:00Z"));
    }

    private static Reachable everyWay(long guardian, long household) {
        return new Reachable(guardian, household, true, true, true, true, false);
    }

    private List<String> climbed(Reachable... family) {
        return ladder.climb(List.of(family), ROLL).stream()
                .map(rung -> rung.guardian() + " " + rung.channel() + " " + rung.due().toString().substring(11, 16)).toList();
    }
}
