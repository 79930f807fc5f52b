package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.messaging.entity.NotACall;
import fr.carnet.messaging.entity.Notice;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Of the notices: what stops them, and what takes back those that were a mistake. */
class NoticeStopTest extends NoticeSituation {

    @Test
    void an_answer_stops_every_way_at_once() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", MOBILE, morning.address());
        long absence = absence();
        time.pass(10);
        round();

        plan.answered(Set.of(absence));
        time.pass(600);

        assertThat(round().of("messages", "read")).isZero();
        assertThat(states()).containsExactly("MAIL ANSWERED", "SMS STOPPED", "CALL STOPPED", "LETTER STOPPED");
    }

    @Test
    void what_the_school_learns_otherwise_stops_the_messages_too() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", null, null);
        long late = absence();
        long ill = absenceOf(morning.pupil("Inès"));
        long announced = absenceOf(morning.pupil("Noa"));
        plan.absences(List.of());
        morning.one("""
                insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                select nextval('lateness_seq'), 2026, 99, establishment_id, pupil_id, starts_at + interval '30 minutes', 30, 'UNKNOWN', now(), 0
                  from absence where id = ? returning 1""", late);
        morning.one("""
                insert into roll_entry (school_year, academy, establishment_id, roll_call_id, pupil_id, day, starts_at, ends_at, mark, recorded_at, recorded_by)
                select 2026, 99, establishment_id, 0, pupil_id, date '2026-11-23', starts_at, ends_at, 'INFIRMARY', now(), 0
                  from absence where id = ? returning 1""", ill);
        morning.one("""
                insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, channel, said_at, recorded_at, recorded_by)
                select nextval('absence_explanation_seq'), 2026, 99, establishment_id, pupil_id, starts_at - interval '1 hour', ends_at, 'CHILD_ILLNESS', 'PORTAL', now(), now(), 0
                  from absence where id = ? returning 1""", announced);
        time.pass(60);

        assertThat(round().of("messages", "read")).isZero();
        assertThat(states()).isNotEmpty().allMatch(state -> state.endsWith("STOPPED"));
    }

    @Test
    void an_error_is_corrected_to_exactly_those_who_were_reached() throws SQLException {
        long told = morning.parent(pupil, "camille@courriel.example", null, morning.address());
        morning.parent(pupil, null, null, morning.address());
        long absence = absence();
        time.pass(10);
        round();

        plan.withdrawn(Set.of(absence));
        round();

        assertThat(corrected()).containsExactly(told + " MAIL SENT");
        assertThat(relay.getReceivedMessages()).hasSize(2);
        plan.withdrawn(Set.of(absence));
        assertThat(corrected()).hasSize(1);
        assertThat(beans.get(Contacts.class).about(absence)).as("what the record of the absence shows")
                .extracting(line -> line.matter() + " " + line.channel() + " " + line.state()).contains("CORRECTION MAIL SENT", "ABSENCE MAIL SENT");
        assertThat(beans.get(Contacts.class).about(absence + 1)).isEmpty();
    }

    @Test
    void a_family_reached_by_telephone_is_left_in_peace_and_the_other_parent_who_lives_apart_is_not_ED_133() throws SQLException {
        long mother = morning.parent(pupil, "camille@courriel.example", MOBILE, morning.address());
        long father = morning.parent(pupil, "sacha@courriel.example", null, morning.address());
        absence();
        plan.absences(List.of());
        Notice call = em.find(Notice.class, Long.valueOf(found("select id from notice where channel = 'CALL' and guardian_id = " + mother).get(0)));
        call.called(CallOutcome.REACHED, clock.now(), 0);
        em.flush();
        beans.get(Calls.class).leaveInPeace(call);

        assertThat(found("select distinct state from notice where guardian_id = " + mother + " order by 1")).containsExactly("ANSWERED", "STOPPED");
        assertThat(found("select distinct state from notice where guardian_id = " + father)).containsExactly("PLANNED");
        assertThatThrownBy(() -> call.called(CallOutcome.NO_ANSWER, clock.now(), 0)).isInstanceOf(NotACall.class);
    }
}
