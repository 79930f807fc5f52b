package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.boundary.LinkAnswer;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AnswerLinkDead;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScopeDoor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import static fr.carnet.schoollife.AttendanceSchool.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The link of a mail: for one absence, one person, once, for seven days (<i>ED-003, ED-016, ED-137</i>). */
class AnswerLinksTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final long pupil = school.pupil("Inès");
    private final long absence = school.absence(pupil, "08:00", "12:00");
    private final long guardian = school.insert("""
            insert into guardian (establishment_id, personne_id, last_name, search_name) values (?, 1, 'VALMORIN', 'VALMORIN') returning id""",
            school.school.id());
    private final AnswerLinks links = links(AttendanceSchool.clock("10:00"));
    private final String secret;

    AnswerLinksTest() {
        school.change("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1)",
                school.school.id(), pupil, guardian);
        school.change("""
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                values (nextval('service_opening_seq'), ?, 2026, 'CARNET', now(), 0)""", school.school.id());
        String link = links.make(absence, pupil, guardian);
        secret = link.substring(link.indexOf("l=") + 2);
    }

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void it_says_the_first_name_and_the_time_and_is_not_spent_by_a_look() {
        assertThat(links.look(secret).firstName()).isEqualTo("Inès");
        assertThat(links.look(secret).from()).isEqualTo(at("08:00"));
    }

    @Test
    void whoever_refused_is_sent_none_and_one_on_its_way_is_dead_TS_010() {
        school.change("""
                with proof as (
                    insert into refusal (reference, channel, received_on, notice_version, recorded_at, recorded_by)
                    values ('LIEN' || ?, 'ONLINE', current_date, '2026-1', now(), 0) returning id)
                insert into refusal_guardian (refusal_id, guardian_id) select id, ? from proof""", guardian, guardian);

        assertThat(links.make(absence, pupil, guardian)).isNull();
        assertThatThrownBy(() -> links.look(secret)).isInstanceOf(AnswerLinkDead.class);
    }

    @Test
    void it_explains_its_absence_in_the_name_of_its_holder_once() {
        links.answer(new LinkAnswer(secret, AbsenceReason.CHILD_ILLNESS, null));

        assertThat(one("select state from absence where id = ?1", absence)).isEqualTo("AWAITING");
        assertThat(one("select channel || ' ' || (guardian_id = " + guardian + ") from absence_explanation where absence_id = ?1", absence)).isEqualTo("LINK true");
        assertThatThrownBy(() -> links.answer(new LinkAnswer(secret, AbsenceReason.OTHER, null))).isInstanceOf(AnswerLinkDead.class);
    }

    @Test
    void a_secret_that_nobody_was_given_opens_nothing() {
        assertThatThrownBy(() -> links.look("AAAAAAAAAAAAAAAAAAAAAA")).isInstanceOf(AnswerLinkDead.class);
        assertThatThrownBy(() -> links.look(null)).isInstanceOf(AnswerLinkDead.class);
    }

    @Test
    void it_dies_with_the_service_and_none_is_made_by_a_school_that_did_not_open_its_carnet_TS_002_TS_041() {
        school.change("update service_opening set service = 'ABSENCES' where establishment_id = ?", school.school.id());

        assertThatThrownBy(() -> links.look(secret)).isInstanceOf(AnswerLinkDead.class);
        assertThat(links.make(absence, pupil, guardian)).isNull();
    }

    @Test
    void it_dies_after_seven_days() {
        assertThatThrownBy(() -> links(new SchoolClock(Clock.offset(fixed("10:00"), AnswerLinks.LIFE))).look(secret)).isInstanceOf(AnswerLinkDead.class);
        assertThat(links(new SchoolClock(Clock.offset(fixed("10:00"), AnswerLinks.LIFE.minus(Duration.ofMinutes(1))))).look(secret)).isNotNull();
    }

    @Test
    void nobody_explains_by_it_the_absence_of_an_adult_but_he_or_she_ED_142() {
        school.comeOfAge(pupil);
        assertThatThrownBy(() -> links.look(secret)).isInstanceOf(AnswerLinkDead.class);

        school.change("update guardianship set kinship = '70' where guardian_id = ?", guardian);
        assertThat(links.look(secret).firstName()).isEqualTo("Inès");
    }

    @Test
    void it_dies_with_the_authority_of_its_holder_ED_137_and_with_the_answer_of_the_school() {
        school.change("update guardianship set authority = 'WITHDRAWN' where guardian_id = ?", guardian);
        assertThatThrownBy(() -> links.look(secret)).isInstanceOf(AnswerLinkDead.class);

        school.change("update guardianship set authority = 'EXERCISED' where guardian_id = ?", guardian);
        school.change("update absence set state = 'NOT_LEGITIMATE' where id = ?", absence);
        assertThatThrownBy(() -> links.look(secret)).isInstanceOf(AnswerLinkDead.class);
    }

    private String one(String sql, long id) {
        school.em.flush();
        return String.valueOf(school.em.createNativeQuery(sql).setParameter(1, id).getSingleResult());
    }

    private static Clock fixed(String hour) {
        return Clock.fixed(AttendanceSchool.instant(hour), ZoneOffset.UTC);
    }

    private AnswerLinks links(SchoolClock clock) {
        TestBeans beans = new TestBeans(school.em, clock);
        TestScopeDoor door = new TestScopeDoor(school.em, clock);
        door.enterSchool(school.cpe);
        beans.put(door.scope());
        AnswerLinks made = beans.get(AnswerLinks.class);
        made.door = door;
        return made;
    }
}
