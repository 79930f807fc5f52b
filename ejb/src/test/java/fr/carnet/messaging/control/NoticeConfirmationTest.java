package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.SendingChanged;
import fr.carnet.shared.entity.Tally;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Of the notices: above a number of people somebody confirms. */
class NoticeConfirmationTest extends NoticeSituation {

    @Test
    void above_twenty_people_nothing_leaves_before_somebody_confirms() throws SQLException {
        for (int i = 0; i < 21; i++) {
            long one = morning.pupil("Lou");
            morning.parent(one, "parent" + i + "@courriel.example", MOBILE, null);
            absenceOf(one);
        }
        time.pass(10);

        Tally tally = round();

        assertThat(tally.of("messages", "held")).isEqualTo(21);
        assertThat(relay.getReceivedMessages()).isEmpty();
        time.pass(30);
        round();
        assertThat(messages).as("the next way waits for the confirmation of the first").isEmpty();
        long sending = Long.parseLong(found("select distinct sending from notice where state = 'HELD'").get(0));
        HeldSendings sendings = beans.get(HeldSendings.class);
        assertThatThrownBy(() -> sendings.confirm(sending, 20, 0)).isInstanceOf(SendingChanged.class);
        sendings.confirm(sending, 21, 0);
        assertThat(round().of("messages", "sent")).isEqualTo(21);
        assertThat(messages).as("the next way leaves the time to answer").isEmpty();
        time.pass(15);
        round();
        assertThat(relay.getReceivedMessages()).hasSize(21);
    }

    @Test
    void twenty_people_are_told_without_asking() throws SQLException {
        for (int i = 0; i < 20; i++) {
            long one = morning.pupil("Lou");
            morning.parent(one, "parent" + i + "@courriel.example", null, null);
            absenceOf(one);
        }
        time.pass(10);

        assertThat(round().of("messages", "sent")).isEqualTo(20);
    }
}
