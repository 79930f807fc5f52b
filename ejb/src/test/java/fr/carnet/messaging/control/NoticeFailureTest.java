package fr.carnet.messaging.control;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** Of the notices: what does not leave, and what a crash leaves in the air. */
class NoticeFailureTest extends NoticeSituation {

    @Test
    void a_bad_address_gives_way_to_the_next_step_at_once() throws SQLException {
        morning.parent(pupil, "pas une adresse", MOBILE, null);
        absence();
        time.pass(10);

        round();

        assertThat(states()).containsExactly("MAIL FAILED", "SMS SENT", "CALL PLANNED");
    }

    @Test
    void a_carrier_that_is_down_keeps_its_messages_for_the_next_round() throws SQLException {
        morning.parent(pupil, null, MOBILE, null);
        absence();
        time.pass(10);
        phones = Delivery.DOWN;

        assertThat(round().of("messages", "waiting")).isEqualTo(1);
        phones = Delivery.TAKEN;
        assertThat(round().of("messages", "sent")).isEqualTo(1);
    }

    @Test
    void a_message_that_a_crash_left_in_the_air_is_never_sent_again_and_the_next_way_is_taken() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", MOBILE, null);
        absence();
        time.pass(10);
        queue.prepare(morning.school.id());
        assertThat(queue.take(morning.school.id(), queue.waiting(morning.school.id()).get(0).id())).isPresent();

        assertThat(round().of("messages", "read")).isZero();
        time.pass(11);
        round();

        assertThat(relay.getReceivedMessages()).isEmpty();
        assertThat(messages).hasSize(1);
        assertThat(states()).containsExactly("MAIL FAILED", "SMS SENT", "CALL PLANNED");
    }
}
