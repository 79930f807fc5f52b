package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;
import fr.carnet.schoollife.absence.entity.LabelNotAllowed;
import fr.carnet.schoollife.absence.entity.NoReasonGiven;
import fr.carnet.schoollife.absence.entity.SpeakerUnknown;
import fr.carnet.schoollife.absence.entity.NobodyConcerned;
import fr.carnet.schoollife.record.entity.AbsencesAnswered;
import fr.carnet.schoollife.record.entity.AbsencesWithdrawn;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.entity.LetterText;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static fr.carnet.schoollife.AttendanceSchool.MONDAY;
import static fr.carnet.schoollife.AttendanceSchool.at;
import static fr.carnet.schoollife.AttendanceSchool.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** ED-003 to ED-005, ED-015 on the real schema. */
class AbsenceDeskTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final TestBeans beans = school.beans("10:00");
    private final AbsenceDesk desk = beans.get(AbsenceDesk.class);
    private final long pupil = school.pupil("Inès");

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void an_explained_absence_awaits_the_answer_and_nobody_is_asked_any_more_ED_005() {
        long absence = school.absence(pupil, "08:00", "12:00");

        explain(absence, AbsenceReason.CHILD_ILLNESS);

        assertThat(line(absence).state()).isEqualTo(AbsenceState.AWAITING);
        assertThat(line(absence).said()).isEqualTo(AbsenceReason.CHILD_ILLNESS);
        assertThat(told(beans, AbsencesAnswered.class)).containsExactly(new AbsencesAnswered(Set.of(absence)));
        assertThat(told(beans, AttendanceChanged.class)).containsExactly(new AttendanceChanged(Set.of(pupil), MONDAY, MONDAY));
    }

    @Test
    void one_act_accepts_the_legal_reason_that_the_family_gave_ED_004() {
        long absence = school.absence(pupil, "08:00", "12:00");
        explain(absence, AbsenceReason.TRANSPORT);
        assertThat(line(absence).acceptable()).isTrue();

        desk.accept(Set.of(absence));

        assertThat(line(absence).state()).isEqualTo(AbsenceState.LEGITIMATE);
        assertThat(line(absence).reason()).isEqualTo(AbsenceReason.TRANSPORT);
    }

    @Test
    void another_reason_is_not_accepted_without_a_choice_ED_004() {
        long absence = school.absence(pupil, "08:00", "12:00");
        explain(absence, AbsenceReason.OTHER);

        assertThatThrownBy(() -> desk.accept(Set.of(absence))).isInstanceOf(NoReasonGiven.class);
        assertThat(line(absence).state()).isEqualTo(AbsenceState.AWAITING);
    }

    @Test
    void explained_then_refused_then_justified_each_step_is_kept_and_the_familys_words_never_change_ED_005() {
        long absence = school.absence(pupil, "08:00", "12:00");
        explain(absence, AbsenceReason.OTHER);
        desk.settle(new Settlement(Set.of(absence), AbsenceReason.CONVENIENCE, null, "Départ en vacances."));
        assertThat(line(absence).state()).isEqualTo(AbsenceState.NOT_LEGITIMATE);
        desk.settle(new Settlement(Set.of(absence), AbsenceReason.FAMILY_MEETING, null, null));

        AbsenceSheet sheet = desk.sheet(absence);
        assertThat(sheet.line().state()).isEqualTo(AbsenceState.LEGITIMATE);
        assertThat(sheet.history()).extracting(change -> change.what().name()).containsExactly("EXPLAINED", "REFUSED", "ACCEPTED");
        assertThat(sheet.history().get(1).cause()).isEqualTo("Départ en vacances.");
        assertThat(sheet.explanations()).singleElement().satisfies(said -> {
            assertThat(said.reason()).isEqualTo(AbsenceReason.OTHER);
            assertThat(said.words()).isEqualTo("Il était avec nous.");
        });
    }

    @Test
    void a_later_word_of_the_family_does_not_undo_the_schools_answer_ED_005() {
        long absence = school.absence(pupil, "08:00", "12:00");
        desk.settle(new Settlement(Set.of(absence), AbsenceReason.CONVENIENCE, null, null));

        explain(absence, AbsenceReason.CHILD_ILLNESS);

        assertThat(line(absence).state()).isEqualTo(AbsenceState.NOT_LEGITIMATE);
        assertThat(desk.sheet(absence).explanations()).hasSize(1);
    }

    @Test
    void thirty_alike_are_settled_at_once() {
        Set<Long> thirty = school.pupils(30).stream().map(each -> school.absence(each, "08:00", "08:55")).collect(Collectors.toSet());

        desk.settle(new Settlement(thirty, AbsenceReason.TRANSPORT, null, null));

        assertThat(desk.page(filter(AbsenceView.ALL, null)).lines()).hasSize(30)
                .allSatisfy(line -> assertThat(line.state()).isEqualTo(AbsenceState.LEGITIMATE));
        assertThat(told(beans, AttendanceChanged.class)).hasSize(1);
    }

    @Test
    void an_absence_of_another_school_is_unknown_and_then_nothing_is_settled_TS_053() {
        long mine = school.absence(pupil, "08:00", "12:00");
        try (AttendanceSchool other = AttendanceSchool.open()) {
            long theirs = other.absence(other.pupil("Tom"), "08:00", "12:00");

            assertThatThrownBy(() -> desk.settle(new Settlement(Set.of(mine, theirs), AbsenceReason.TRANSPORT, null, null)))
                    .isInstanceOf(FactUnknown.class);
            assertThatThrownBy(() -> desk.sheet(theirs)).isInstanceOf(FactUnknown.class);
        }
        assertThat(line(mine).state()).isEqualTo(AbsenceState.UNJUSTIFIED);
        assertThatThrownBy(() -> desk.settle(new Settlement(Set.of(), AbsenceReason.TRANSPORT, null, null))).isInstanceOf(NobodyConcerned.class);
    }

    @Test
    void the_work_list_is_filtered_paged_and_counted_in_one_statement() {
        List<Long> pupils = school.pupils(60);
        IntStream.range(0, 60).forEach(n -> school.absence(pupils.get(n), at("08:00"), at("08:55"),
                n < 55 ? AbsenceState.UNJUSTIFIED : AbsenceState.LEGITIMATE, AbsenceKind.ABSENCE));
        long waiting = school.absence(pupil, "2026-11-09T08:00", "2026-11-09T12:00");
        explain(waiting, AbsenceReason.CHILD_ILLNESS);

        AbsenceList first = desk.page(filter(AbsenceView.TO_SETTLE, null));
        assertThat(first.total()).isEqualTo(56);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.lines()).hasSize(50);
        assertThat(first.lines().get(0).id()).isEqualTo(waiting);
        assertThat(desk.page(new AbsenceFilter(AbsenceView.TO_SETTLE, null, null, null, null, null, 2)).lines()).hasSize(6);
        assertThat(desk.page(filter(AbsenceView.AWAITING, null)).total()).isEqualTo(1);
        assertThat(desk.page(filter(AbsenceView.ALL, AbsenceReason.CHILD_ILLNESS)).total()).isEqualTo(1);
        assertThat(desk.page(new AbsenceFilter(AbsenceView.ALL, MONDAY, MONDAY, school.division, "valm", null, 1)).total()).isEqualTo(60);
        assertThat(desk.page(new AbsenceFilter(AbsenceView.ALL, null, null, null, "dupont", null, 1)).total()).isZero();
    }

    @Test
    void somebody_looks_after_an_absence() {
        long absence = school.absence(pupil, "08:00", "12:00");

        desk.take(Set.of(absence));
        assertThat(line(absence).owner()).contains("ÉDUCATION");
        desk.release(Set.of(absence));
        assertThat(line(absence).owner()).isNull();
    }

    @Test
    void a_cancelled_mistake_is_told_to_those_who_were_told() {
        long absence = school.absence(pupil, "08:00", "12:00");

        beans.get(AttendanceDesk.class).cancel(absence);

        assertThat(told(beans, AbsencesWithdrawn.class)).containsExactly(new AbsencesWithdrawn(Set.of(absence)));
        assertThat(desk.sheet(absence).history()).extracting(change -> change.what().name()).containsExactly("CANCELLED");
    }

    @Test
    void a_bus_that_did_not_come_is_one_act_and_a_legitimate_absence_of_each_pupil() {
        long away = school.pupil("Tom");
        school.absence(away, "08:00", "12:00");

        int pupils = beans.get(GroupAbsenceDesk.class).record(new GroupAbsence(AbsenceKind.COLLECTIVE, AbsenceReason.TRANSPORT,
                at("08:00"), at("09:50"), Set.of(school.division), Set.of(), "Verglas."));

        assertThat(pupils).isEqualTo(1);
        assertThat(desk.page(filter(AbsenceView.ALL, null)).lines()).filteredOn(line -> line.pupil() == pupil)
                .singleElement().satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(AbsenceKind.COLLECTIVE);
                    assertThat(line.state()).isEqualTo(AbsenceState.LEGITIMATE);
                });
        assertThat(half()).containsExactly("AM excused");
    }

    @Test
    void an_outing_of_some_pupils_misses_no_half_day_ED_015() {
        beans.get(GroupAbsenceDesk.class).record(new GroupAbsence(AbsenceKind.OUTING, AbsenceReason.OTHER, at("08:00"), at("12:00"),
                Set.of(), Set.of(pupil), null));

        assertThat(desk.page(filter(AbsenceView.ALL, null)).lines()).hasSize(1);
        assertThat(half()).isEmpty();
    }

    @Test
    void pupils_to_tick_are_found_by_name_division_and_group_and_those_ticked_stay_first() {
        GroupAbsenceDesk group = beans.get(GroupAbsenceDesk.class);
        long tom = school.pupil("Tom");
        long choir = school.insert("insert into teaching_group (establishment_id, school_year, code, label) values (?, 2026, 'CHŒUR', 'Chœur') returning id",
                school.school.id());
        school.change("insert into group_pupil (pupil_id, group_id, establishment_id) values (?, ?, ?)", tom, choir, school.school.id());

        assertThat(group.choices(new PupilsAsked(Set.of(tom), "valm", school.division, null))).extracting(PupilChoice::id)
                .containsExactly(tom, pupil);
        assertThat(group.choices(new PupilsAsked(Set.of(), "", null, choir))).extracting(PupilChoice::firstName).containsExactly("Tom");
        assertThat(group.choices(new PupilsAsked(Set.of(pupil), "dupont", null, null))).extracting(PupilChoice::id).containsExactly(pupil);
        assertThat(group.choices(new PupilsAsked(Set.of(), null, null, null))).as("not the whole school").isEmpty();
    }

    @Test
    void the_schools_own_label_stands_under_a_national_reason() {
        desk.addReason("Panne du car", AbsenceReason.TRANSPORT);
        OwnReason own = desk.reasons().get(0);
        long absence = school.absence(pupil, "08:00", "12:00");
        desk.settle(new Settlement(Set.of(absence), own.reason(), own.id(), null));

        assertThat(line(absence).ownReason()).isEqualTo("Panne du car");
        assertThatThrownBy(() -> desk.addReason("Opération", AbsenceReason.OTHER)).isInstanceOf(LabelNotAllowed.class);
        desk.closeReason(own.id());
        assertThat(desk.reasons()).isEmpty();
        assertThat(line(absence).ownReason()).isEqualTo("Panne du car");
    }

    @Test
    void words_said_beforehand_explain_the_absence_whose_time_they_touch_ED_003() {
        desk.announce(new NewAnnouncement(pupil, at("08:00"), at("2026-11-17T18:00"), AbsenceReason.FAMILY_MEETING, null,
                ExplanationChannel.PHONE, null));
        long absence = school.absence(pupil, "13:30", "14:25");

        assertThat(line(absence).said()).isEqualTo(AbsenceReason.FAMILY_MEETING);
    }

    @Test
    void who_of_the_family_said_it_is_kept_and_can_only_be_a_holder_of_authority_ED_131_ED_136() {
        long absence = school.absence(pupil, "08:00", "12:00");
        long mother = guardian("Maud", 1, null);
        long contact = guardian("Voisine", 3, null);
        long former = guardian("Ancien", 1, MONDAY);

        assertThat(desk.sheet(absence).speakers()).extracting(Speaker::id).containsExactly(mother);
        desk.explain(new NewExplanation(absence, AbsenceReason.TRANSPORT, null, ExplanationChannel.PHONE, mother));
        assertThat(desk.sheet(absence).explanations()).singleElement().satisfies(said -> assertThat(said.by()).startsWith("Maud"));
        for (long other : new long[] {contact, former}) {
            assertThatThrownBy(() -> desk.explain(new NewExplanation(absence, AbsenceReason.OTHER, null, ExplanationChannel.PHONE, other)))
                    .isInstanceOf(SpeakerUnknown.class);
        }
        assertThat(desk.sheet(absence).explanations()).hasSize(1);
    }

    @Test
    void the_letter_on_the_screen_has_the_words_of_the_printed_one() {
        long absence = school.absence(pupil, "08:00", "12:00");

        LetterText letter = desk.letterText(absence);
        assertThat(letter.subject()).isEqualTo("Absence de Inès VALMORIN, 6A");
        assertThat(letter.asText()).contains("le lundi 16 novembre 2026 de 8").contains("L131-8");
    }

    private long guardian(String firstName, int level, LocalDate closed) {
        long guardian = school.insert("""
                insert into guardian (establishment_id, personne_id, last_name, first_name, search_name)
                values (?, (select coalesce(max(personne_id), 0) + 1 from guardian where establishment_id = ?), 'VALMORIN', ?, 'VALMORIN') returning id""",
                school.school.id(), school.school.id(), firstName);
        school.change("insert into guardianship (establishment_id, pupil_id, guardian_id, level, closed_on) values (?, ?, ?, ?, ?)",
                school.school.id(), pupil, guardian, level, closed == null ? null : java.sql.Date.valueOf(closed));
        return guardian;
    }

    private void explain(long absence, AbsenceReason reason) {
        desk.explain(new NewExplanation(absence, reason, "Il était avec nous. ", ExplanationChannel.PHONE, null));
        school.em.flush();
    }

    private AbsenceLine line(long absence) {
        school.em.flush();
        return desk.sheet(absence).line();
    }

    private static AbsenceFilter filter(AbsenceView view, AbsenceReason said) {
        return new AbsenceFilter(view, null, null, null, null, said, 1);
    }

    private List<String> half() {
        return school.rows("""
                select half, case when excused then 'excused' else 'not' end
                  from missed_half_days(?1, 2026, null, date '2026-11-01', date '2026-12-31') where pupil_id = ?2""",
                school.school.id(), pupil);
    }
}
