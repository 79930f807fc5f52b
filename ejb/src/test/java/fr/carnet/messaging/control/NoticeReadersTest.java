package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.NoticeUnknown;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Of the notices: who is told, and who must not be (<i>ED-131 to ED-143</i>). */
class NoticeReadersTest extends NoticeSituation {

    @Test
    void both_holders_of_authority_are_told_separately_and_nobody_else_ED_013_ED_131() throws Exception {
        morning.parent(pupil, "camille@courriel.example", null, morning.address());
        morning.parent(pupil, "sacha@courriel.example", null, morning.address());
        level(morning.parent(pupil, "contact@courriel.example", MOBILE, null), "level = 3");
        level(morning.parent(pupil, "garde@courriel.example", MOBILE, null), "level = 2");
        level(morning.parent(pupil, "retrait@courriel.example", MOBILE, null), "authority = 'WITHDRAWN'");
        level(morning.parent(pupil, "ancien@courriel.example", MOBILE, null), "closed_on = date '2026-10-01'");
        absence();
        time.pass(60);

        round();

        assertThat(Stream.of(relay.getReceivedMessages()).map(mail -> recipient(mail)))
                .containsExactlyInAnyOrder("camille@courriel.example", "sacha@courriel.example");
        assertThat(messages).isEmpty();
    }

    @Test
    void a_protected_address_is_never_printed_nor_shared_and_who_must_not_know_gets_nothing_by_itself_ED_139_ED_140() throws SQLException {
        long home = morning.address();
        long mother = morning.parent(pupil, "camille@courriel.example", null, home);
        long father = morning.parent(pupil, "sacha@courriel.example", MOBILE, home);
        level(father, "protected_address = true");
        absence();
        time.pass(600);
        round();

        assertThat(Stream.of(relay.getReceivedMessages()).map(mail -> recipient(mail))).containsExactly("camille@courriel.example");
        assertThat(messages).isEmpty();
        assertThat(found("select guardian_id || ' ' || channel from notice where pupil_id = " + pupil + " order by guardian_id, rung"))
                .containsExactly(mother + " MAIL", mother + " LETTER", father + " CALL");
        long hidden = morning.pupil("Inès");
        morning.parent(hidden, "ase@courriel.example", null, home);
        morning.one("update pupil set protected_address = true where id = ? returning 1", hidden);
        absenceOf(hidden);
        round();
        assertThat(found("select channel from notice where pupil_id = " + hidden)).doesNotContain("LETTER");
    }

    @Test
    void a_new_link_is_told_to_the_others_without_a_name_and_to_the_newcomer_not_at_all_D_15() throws Exception {
        morning.parent(pupil, "camille@courriel.example", null, null);
        level(morning.parent(pupil, "nouveau@courriel.example", MOBILE, null), "announced = false");

        round();

        assertThat(Stream.of(relay.getReceivedMessages()).map(mail -> recipient(mail))).containsExactly("camille@courriel.example");
        assertThat((String) relay.getReceivedMessages()[0].getContent()).contains("Lou").doesNotContain("EXEMPLE", "nouveau", "Collège");
        assertThat(messages).isEmpty();
        round();
        assertThat(relay.getReceivedMessages()).as("once").hasSize(1);
    }

    @Test
    void the_parents_of_an_adult_who_objected_hear_of_absenteeism_only_ED_143() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", null, null);
        morning.one("update pupil set of_age_on = date '2026-10-01', guardians_told = 'SERIOUS' where id = ? returning 1", pupil);
        absence();
        plan.information(new FamilyToTell(pupil, Matter.DETENTION, 12, LocalDate.of(2026, 11, 30)));
        plan.information(new FamilyToTell(pupil, Matter.ATTENDANCE_FILE, 13, LocalDate.of(2026, 11, 30)));
        time.pass(60);

        round();

        assertThat(found("select matter || ' ' || state from notice where pupil_id = " + pupil)).containsExactly("ATTENDANCE_FILE SENT");
    }

    @Test
    void who_loses_authority_between_the_plan_and_the_sending_gets_nothing_ED_137() throws SQLException {
        long father = morning.parent(pupil, "sacha@courriel.example", MOBILE, morning.address());
        absence();
        plan.absences(List.of());
        level(father, "authority = 'WITHDRAWN'");
        time.pass(60);

        assertThat(round().of("messages", "read")).isZero();
        assertThatThrownBy(beans.get(EveningLetters.class)::close).isInstanceOf(NoticeUnknown.class);
    }
}
