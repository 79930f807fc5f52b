package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.SchoolOfTests;
import fr.carnet.schoollife.discipline.sanction.boundary.NextStep.What;
import fr.carnet.schoollife.discipline.sanction.control.SanctionErasure;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.BanTooLong;
import fr.carnet.schoollife.discipline.sanction.entity.DecisionTooEarly;
import fr.carnet.schoollife.discipline.sanction.entity.ErasureGround;
import fr.carnet.schoollife.discipline.sanction.entity.ErasureImposed;
import fr.carnet.schoollife.discipline.sanction.entity.ExclusionsTooLong;
import fr.carnet.schoollife.discipline.sanction.entity.FactsOutsideSuspension;
import fr.carnet.schoollife.discipline.sanction.entity.HoursInLessons;
import fr.carnet.schoollife.discipline.sanction.entity.NewFactsTooLight;
import fr.carnet.schoollife.discipline.sanction.entity.NoticeMissing;
import fr.carnet.schoollife.discipline.sanction.entity.OtherPupil;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureNotThere;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureState;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureUnknown;
import fr.carnet.schoollife.discipline.sanction.entity.RegisterNamesPupil;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.StepOutOfOrder;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.schoollife.discipline.sanction.entity.SuspensionOver;
import fr.carnet.schoollife.discipline.sanction.entity.SuspensionPeriod;
import fr.carnet.schoollife.discipline.sanction.entity.TooManyHours;
import fr.carnet.shared.TestDesk;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From the facts to the erasure, by the head alone: ED-055 to ED-059, ED-070 to ED-078, ED-110 to ED-117. */
class ProcedureDeskTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 14);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    private final SchoolOfTests school = SchoolOfTests.open();
    private TestDesk at;

    @BeforeEach
    void open_the_desk() {
        at = school.asHead();
    }

    @AfterEach
    void close_the_desk() {
        at.close();
    }

    private ProcedureDesk desk() {
        return at.get(ProcedureDesk.class);
    }

    private ExecutionDesk execution() {
        return at.get(ExecutionDesk.class);
    }

    private long opened() {
        return desk().open(new NewProcedure(school.ines, null, "A frappé un camarade dans la cour.", "article 12"));
    }

    private long noticed() {
        long procedure = opened();
        desk().handNotice(procedure, TUESDAY, Handover.HAND);
        return procedure;
    }

    private static NewDecision exclusion(LocalDate on, int days, Suspension suspension, LocalDate until) {
        return new NewDecision(on, SanctionKind.SCHOOL_EXCLUSION, "Violence physique reconnue.", days, null, suspension, null, until, null, null, null,
                null, null, null, null, false, "Coups portés à un camarade, reconnus.");
    }

    private static NewDecision instead(LocalDate on) {
        return new NewDecision(on, SanctionKind.SCHOOL_EXCLUSION, "Violence physique reconnue.", 3, 10, Suspension.NONE, null, null, null, null,
                "Aide au CDI", null, on, null, null, true, "Coups portés à un camarade, reconnus.");
    }

    private long decided(NewDecision decision) {
        long procedure = noticed();
        at.setToday(decision.on());
        desk().decide(procedure, decision);
        return procedure;
    }

    private long notified(NewDecision decision) {
        long procedure = decided(decision);
        desk().notified(procedure, decision.on(), Handover.REGISTERED_LETTER);
        at.flush();
        return procedure;
    }

    private ProcedureLine line(long procedure) {
        at.flush();
        return desk().sheet(procedure).line();
    }

    private long sanctions() {
        return ((Number) at.ask("select count(*) from sanction where establishment_id = " + school.school.id())).longValue();
    }

    @Test
    void nobody_is_sanctioned_before_being_told_ED_072() {
        long procedure = opened();
        assertThatThrownBy(() -> desk().decide(procedure, exclusion(TUESDAY, 3, Suspension.NONE, null))).isInstanceOf(NoticeMissing.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10,2026-11-14", "2026-11-27,2026-12-01", "2026-12-23,2026-12-27"})
    void two_working_days_lie_between_notice_and_decision_ED_072_ED_073(LocalDate notice, LocalDate first) {
        at.setToday(notice);
        long procedure = opened();
        desk().handNotice(procedure, notice, Handover.HAND);
        at.setToday(first);

        assertThatThrownBy(() -> desk().decide(procedure, exclusion(first.minusDays(1), 3, Suspension.NONE, null)))
                .isInstanceOfSatisfying(DecisionTooEarly.class, refusal -> assertThat(refusal.details()).containsExactly(first));
        desk().decide(procedure, exclusion(first, 3, Suspension.NONE, null));
        assertThat(line(procedure).state()).isEqualTo(ProcedureState.DECIDED);
    }

    @Test
    void in_alsace_moselle_the_26_of_december_is_a_holiday_too_ED_073_ED_074() {
        TestDesk.insert("update establishment set uai = '067' || substr(uai, 4) where id = ? returning id", school.school.id());
        LocalDate notice = LocalDate.of(2026, 12, 23);
        at.setToday(notice);
        long procedure = opened();
        desk().handNotice(procedure, notice, Handover.HAND);
        assertThat(line(procedure).decidableOn()).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void a_step_is_not_dated_in_the_future() {
        long procedure = opened();
        assertThatThrownBy(() -> desk().handNotice(procedure, TUESDAY.plusDays(1), Handover.HAND)).isInstanceOf(StepOutOfOrder.class);
    }

    @Test
    void the_next_step_says_from_when() {
        long procedure = opened();
        assertThat(line(procedure).next(TUESDAY)).isEqualTo(new NextStep(What.TELL, null));
        desk().handNotice(procedure, TUESDAY, Handover.HAND);
        assertThat(line(procedure).next(TUESDAY)).isEqualTo(new NextStep(What.WAIT, SATURDAY));
        assertThat(line(procedure).next(SATURDAY)).isEqualTo(new NextStep(What.DECIDE, null));
    }

    @Test
    void the_file_consulted_and_the_defence_heard_are_kept_ED_076() {
        long procedure = noticed();
        desk().consulted(procedure, TUESDAY, "Mme VALMORIN, toutes les pièces, noms des témoins masqués.");
        desk().observed(procedure, TUESDAY, "Inès reconnaît les faits.");
        assertThat(desk().sheet(procedure).steps()).extracting(ProcedureStep::what)
                .containsExactly("OPENED", "NOTICE_HAND", "FILE_CONSULTED", "OBSERVATIONS");
    }

    @Test
    void the_family_reads_the_sanction_once_notified_and_its_erasure_is_dated_at_the_decision_ED_078_ED_110() {
        long procedure = decided(exclusion(SATURDAY, 3, Suspension.NONE, null));
        assertThat(at.ask("select notified_on from sanction")).isNull();
        assertThat(line(procedure).erasedOn()).isEqualTo(LocalDate.of(2029, 8, 31));

        desk().notified(procedure, SATURDAY, Handover.HAND);
        assertThat(at.ask("select cast(notified_on as text) from sanction")).isEqualTo("2026-11-14");
    }

    @Test
    void a_dropped_procedure_decides_no_more() {
        long procedure = noticed();
        desk().drop(procedure, "Les faits ne sont pas établis.");
        at.setToday(SATURDAY);
        assertThatThrownBy(() -> desk().decide(procedure, exclusion(SATURDAY, 3, Suspension.NONE, null))).isInstanceOf(ProcedureNotThere.class);
        assertThat(sanctions()).isZero();
    }

    @Test
    void a_ban_while_the_defence_is_prepared_is_no_sanction_and_ends_with_the_delay_ED_075() {
        long procedure = noticed();
        assertThatThrownBy(() -> execution().ban(procedure, TUESDAY.atTime(8, 0), SATURDAY.atTime(18, 0))).isInstanceOf(BanTooLong.class);
        execution().ban(procedure, TUESDAY.atTime(8, 0), SATURDAY.minusDays(1).atTime(18, 0));

        assertThat(sanctions()).isZero();
        assertThat(at.ask("select kind from absence")).isEqualTo("CONSERVATORY_BAN");
        assertThat(desk().sheet(procedure).banned()).isTrue();
    }

    @Test
    void an_executed_exclusion_marks_its_days() {
        long procedure = notified(exclusion(SATURDAY, 3, Suspension.NONE, null));
        execution().executed(procedure, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18));
        assertThat(line(procedure).state()).isEqualTo(ProcedureState.EXECUTED);
        assertThat(at.ask("select kind from absence")).isEqualTo("SCHOOL_EXCLUSION");
    }

    private static Revocation revocation(LocalDate on, SanctionKind level, Long procedure) {
        return new Revocation(on, level, "Nouveaux coups.", procedure);
    }

    private long suspended() {
        return notified(exclusion(SATURDAY, 3, Suspension.TOTAL, LocalDate.of(2027, 8, 31)));
    }

    private long sanctionedAgain(long pupil, int days) {
        long other = desk().open(new NewProcedure(pupil, null, "De nouveaux coups.", "article 12"));
        desk().handNotice(other, SATURDAY, Handover.HAND);
        at.setToday(THURSDAY);
        desk().decide(other, exclusion(THURSDAY, days, Suspension.NONE, null));
        at.flush();
        return other;
    }

    @Test
    void a_total_sursis_is_executed_only_once_revoked_ED_055() {
        long procedure = suspended();
        assertThatThrownBy(() -> execution().executed(procedure, SATURDAY, SATURDAY)).isInstanceOf(ProcedureNotThere.class);
        execution().revoke(procedure, revocation(SATURDAY, SanctionKind.SCHOOL_EXCLUSION, null));
        execution().executed(procedure, SATURDAY, SATURDAY.plusDays(3));
        assertThat(line(procedure).state()).isEqualTo(ProcedureState.EXECUTED);
        assertThatThrownBy(() -> execution().revoke(procedure, revocation(SATURDAY, SanctionKind.SCHOOL_EXCLUSION, null)))
                .isInstanceOf(SuspensionOver.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-13", "2027-09-01"})
    void new_facts_lie_between_the_warning_and_the_end_of_the_period_ED_055(LocalDate facts) {
        long procedure = suspended();
        at.setToday(LocalDate.of(2027, 9, 2));
        assertThatThrownBy(() -> execution().revoke(procedure, revocation(facts, SanctionKind.SCHOOL_EXCLUSION, null)))
                .isInstanceOfSatisfying(FactsOutsideSuspension.class, refusal ->
                        assertThat(refusal.details()).containsExactly(SATURDAY, LocalDate.of(2027, 8, 31)));
        execution().revoke(procedure, revocation(LocalDate.of(2027, 8, 31), SanctionKind.SCHOOL_EXCLUSION, null));
    }

    @Test
    void lighter_facts_revoke_no_sursis_ED_055() {
        long procedure = suspended();
        assertThatThrownBy(() -> execution().revoke(procedure, revocation(SATURDAY, SanctionKind.CLASS_EXCLUSION, null)))
                .isInstanceOf(NewFactsTooLight.class);
        execution().revoke(procedure, revocation(SATURDAY, SanctionKind.EXPULSION, null));
    }

    @Test
    void a_sursis_and_a_new_exclusion_keep_out_eight_days_at_most_ED_055() {
        long procedure = suspended();
        long other = sanctionedAgain(school.ines, 6);
        assertThatThrownBy(() -> execution().revoke(procedure, revocation(SATURDAY, SanctionKind.SCHOOL_EXCLUSION, other)))
                .isInstanceOf(ExclusionsTooLong.class);
        execution().revoke(procedure, revocation(SATURDAY, SanctionKind.SCHOOL_EXCLUSION, null));
    }

    @Test
    void a_new_sanction_decided_after_the_revocation_is_bound_by_it_too_ED_055() {
        long procedure = suspended();
        long other = desk().open(new NewProcedure(school.ines, null, "De nouveaux coups.", "article 12"));
        desk().handNotice(other, SATURDAY, Handover.HAND);
        execution().revoke(procedure, revocation(SATURDAY, SanctionKind.SCHOOL_EXCLUSION, other));
        at.setToday(THURSDAY);
        assertThatThrownBy(() -> desk().decide(other, exclusion(THURSDAY, 6, Suspension.NONE, null))).isInstanceOf(ExclusionsTooLong.class);
        desk().decide(other, exclusion(THURSDAY, 6, Suspension.TOTAL, LocalDate.of(2027, 8, 31)));
        assertThat(line(other).suspension()).as("the new sanction may have its own sursis").isEqualTo(Suspension.TOTAL);
    }

    @Test
    void a_sursis_is_revoked_for_a_procedure_of_the_same_pupil_ED_055() {
        long procedure = suspended();
        assertThatThrownBy(() -> execution().revoke(procedure, revocation(SATURDAY, SanctionKind.SCHOOL_EXCLUSION, procedure)))
                .isInstanceOf(OtherPupil.class);
        long another = sanctionedAgain(school.samuel, 2);
        assertThatThrownBy(() -> execution().revoke(procedure, revocation(SATURDAY, SanctionKind.SCHOOL_EXCLUSION, another)))
                .isInstanceOf(OtherPupil.class);
    }

    @ParameterizedTest
    @CsvSource({"COLLEGE,10110001110,2029-08-31", "COLLEGE,10310019110,2027-08-31", "COLLEGE,,2030-08-31", "LYCEE,20010018110,2029-08-31",
            "LYCEE,20210019110,2027-08-31", "LP,24720001110,2029-08-31"})
    void no_sursis_outlives_the_stay_in_the_school_ED_054(String kind, String formation, LocalDate last) {
        TestDesk.insert("update establishment set kind = ? where id = ? returning id", kind, school.school.id());
        TestDesk.insert("update pupil set formation = ? where id = ? returning id", formation, school.ines);
        long procedure = noticed();
        at.setToday(SATURDAY);
        assertThatThrownBy(() -> desk().decide(procedure, exclusion(SATURDAY, 3, Suspension.TOTAL, last.plusDays(1))))
                .isInstanceOfSatisfying(SuspensionPeriod.class, refusal -> assertThat(refusal.details()).contains(last));
        desk().decide(procedure, exclusion(SATURDAY, 3, Suspension.TOTAL, last));
    }

    @Test
    void the_pupil_is_warned_of_what_new_facts_would_lead_to_ED_054() throws IOException {
        long procedure = suspended();
        assertThat(desk().sheet(procedure).on("SUSPENSION_WARNED")).isEqualTo(SATURDAY);
        assertThat(letter(procedure, ProcedureLetter.DECISION)).contains("exposent à la révocation du sursis");
    }

    @Test
    void an_alternative_that_is_kept_is_alone_on_the_file_until_the_end_of_the_year_ED_057_ED_110() {
        long procedure = notified(instead(SATURDAY));
        assertThat(sanctions()).isZero();

        execution().alternativeEnded(procedure, true);
        assertThat(line(procedure)).extracting(ProcedureLine::alternative, ProcedureLine::erasedOn)
                .containsExactly(Alternative.KEPT, LocalDate.of(2027, 8, 31));
        assertThat(at.ask("select kind from sanction")).isEqualTo("RESPONSIBILITY_MEASURE");
    }

    @Test
    void an_alternative_that_is_broken_leaves_the_exclusion_ED_057() {
        long procedure = notified(instead(SATURDAY));
        execution().alternativeEnded(procedure, false);
        assertThat(at.ask("select kind from sanction where notified_on is not null")).isEqualTo("SCHOOL_EXCLUSION");
        assertThat(line(procedure).erasedOn()).isEqualTo(LocalDate.of(2029, 8, 31));
        assertThat(line(procedure).next(SATURDAY).what()).isEqualTo(What.EXECUTE);
    }

    @Test
    void hours_are_done_outside_lessons_and_never_more_than_decided_ED_056() {
        long procedure = notified(instead(SATURDAY));
        LocalDate monday = LocalDate.of(2026, 11, 16);
        at.setToday(monday);
        lesson(monday);

        assertThatThrownBy(() -> execution().logHours(procedure, monday, LocalTime.of(8, 30), LocalTime.of(9, 30))).isInstanceOf(HoursInLessons.class);
        execution().logHours(procedure, monday, LocalTime.of(12, 0), LocalTime.of(21, 0));
        assertThat(desk().sheet(procedure).hoursDone()).isEqualTo(9);
        assertThatThrownBy(() -> execution().logHours(procedure, monday, LocalTime.of(21, 0), LocalTime.of(23, 0)))
                .isInstanceOfSatisfying(TooManyHours.class, refusal -> assertThat(refusal.details()).containsExactly(60L));
    }

    private void lesson(LocalDate day) {
        long division = TestDesk.insert("insert into division (establishment_id, school_year, code, label) values (?, 2026, '5B', '5B') returning id",
                school.school.id());
        TestDesk.insert("insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true) returning 1",
                school.ines, division, school.school.id());
        long weekly = TestDesk.insert("insert into alternance (establishment_id, school_year, code, label) values (?, 2026, 'H', 'H') returning id",
                school.school.id());
        long lesson = TestDesk.insert("""
                insert into lesson (establishment_id, school_year, weekday, starts, ends, subject_code, alternance_id)
                values (?, 2026, ?, time '08:00', time '09:00', 'MATHS', ?) returning id""", school.school.id(), day.getDayOfWeek().getValue(), weekly);
        TestDesk.insert("insert into lesson_audience (lesson_id, establishment_id, division_id) values (?, ?, ?) returning 1", lesson,
                school.school.id(), division);
    }

    @Test
    void the_register_names_nobody_ED_116() {
        long procedure = noticed();
        at.setToday(SATURDAY);
        assertThatThrownBy(() -> desk().decide(procedure, new NewDecision(SATURDAY, SanctionKind.WARNING, "Coups.", null, null, Suspension.NONE, null,
                null, null, null, null, null, null, null, null, false, "Valmorin a frappé un camarade."))).isInstanceOf(RegisterNamesPupil.class);
        desk().decide(procedure, exclusion(SATURDAY, 3, Suspension.NONE, null));
        at.flush();

        RegisterLine line = at.get(SanctionDesk.class).register().get(0);
        assertThat(line.month()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(at.get(SanctionDesk.class).counts()).containsExactly(
                new YearCount(SanctionKind.SCHOOL_EXCLUSION, Authority.HEAD, 1, 0, 0));
    }

    @Test
    void the_table_of_the_register_has_no_way_back_to_a_pupil_ED_116() {
        assertThat((String) at.ask("""
                select string_agg(column_name, ',' order by column_name) from information_schema.columns where table_name = 'sanction_register'"""))
                .isEqualTo("alternative,authority,days,establishment_id,facts,hours,id,kind,month,suspension");
    }

    @Test
    void the_law_erases_mention_and_pieces_on_its_day_and_leaves_the_register_ED_110_ED_113_TS_044() {
        notified(exclusion(SATURDAY, 3, Suspension.NONE, null));
        assertThat(shownToFamilies()).isOne();
        at.setToday(LocalDate.of(2029, 8, 30));
        assertThat(at.get(SanctionErasure.class).erase().sanctions()).isZero();

        at.setToday(LocalDate.of(2029, 8, 31));
        assertThat(at.get(SanctionErasure.class).due()).isOne();
        assertThat(at.get(SanctionErasure.class).erase()).isEqualTo(new SanctionErasure.Erased(1, 1));
        assertThat(shownToFamilies()).as("TS-044").isZero();
        assertThat(at.get(SanctionErasure.class).erase()).isEqualTo(new SanctionErasure.Erased(0, 0));
        assertThat(at.ask("select count(*) from procedure_step where establishment_id = " + school.school.id())).isEqualTo(0L);
        assertThat(at.get(SanctionDesk.class).register()).hasSize(1);
    }

    private void expelledBefore() {
        TestDesk.insert("""
                insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, authority, recorded_at, recorded_by)
                values (nextval('sanction_seq'), 2026, 99, ?, ?, 'EXPULSION', date '2026-11-01', 'Coups.', 'BOARD', now(), 0) returning id""",
                school.school.id(), school.ines);
    }

    /** Page, statement and news are read from this view. */
    private long shownToFamilies() {
        at.flush();
        return (long) at.ask("select count(*) from portal_fact where what = 'SANCTION' and pupil_id = " + school.ines);
    }

    private void answer(long procedure, ErasureGround ground, boolean granted) {
        at.get(ErasureRequestDesk.class).answer(procedure, ground, SATURDAY, granted, granted ? null : "Faits trop récents.");
    }

    @Test
    void a_pupil_who_changes_school_may_have_sanctions_erased_but_not_an_expulsion_ED_112() {
        long procedure = notified(exclusion(SATURDAY, 3, Suspension.NONE, null));
        expelledBefore();
        answer(procedure, ErasureGround.CHANGE_OF_SCHOOL, false);
        assertThat(sanctions()).isEqualTo(2);
        answer(procedure, ErasureGround.CHANGE_OF_SCHOOL, true);
        assertThat(at.ask("select kind from sanction where pupil_id = " + school.ines)).isEqualTo("EXPULSION");
        assertThat(at.ask("select string_agg(granted::text, ',' order by id) from erasure_request where pupil_id = " + school.ines))
                .isEqualTo("false,true");
    }

    @Test
    void the_end_of_schooling_erases_all_and_is_not_refused_ED_111() {
        long procedure = notified(exclusion(SATURDAY, 3, Suspension.NONE, null));
        expelledBefore();
        assertThatThrownBy(() -> answer(procedure, ErasureGround.END_OF_SCHOOLING, false)).isInstanceOf(ErasureImposed.class);
        answer(procedure, ErasureGround.END_OF_SCHOOLING, true);
        assertThat(sanctions()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = ErasureGround.class, names = {"ANNULMENT", "AMNESTY"})
    void an_annulment_or_an_amnesty_erases_that_sanction_at_once_and_no_other_ED_115_TS_044(ErasureGround ground) {
        long procedure = notified(exclusion(SATURDAY, 3, Suspension.NONE, null));
        assertThat(shownToFamilies()).isOne();
        expelledBefore();
        assertThatThrownBy(() -> answer(procedure, ground, false)).isInstanceOf(ErasureImposed.class);
        answer(procedure, ground, true);
        assertThat(shownToFamilies()).as("TS-044").isZero();
        assertThat(at.ask("select kind from sanction where pupil_id = " + school.ines)).isEqualTo("EXPULSION");
        assertThat(at.get(SanctionDesk.class).register()).hasSize(1);
    }

    @Test
    void nothing_is_erased_before_there_is_a_sanction() {
        long procedure = noticed();
        assertThatThrownBy(() -> answer(procedure, ErasureGround.ANNULMENT, true)).isInstanceOf(SanctionNotHere.class);
    }

    @Test
    void another_sanction_for_the_same_incident_is_told_ED_077() {
        long incident = TestDesk.insert("""
                insert into incident (id, establishment_id, school_year, happened_at, place, kind, seriousness, account, duty, reported_by, recorded_at, recorded_by)
                values (nextval('incident_seq'), ?, 2026, now(), 'PLAYGROUND', 'OTHER', 'SERIOUS', 'Coups.', 'NONE', 1, now(), 1) returning id""",
                school.school.id());
        long first = desk().open(new NewProcedure(school.ines, incident, "Coups.", "article 12"));
        desk().handNotice(first, TUESDAY, Handover.HAND);
        long second = desk().open(new NewProcedure(school.ines, incident, "Coups.", "article 12"));
        assertThat(desk().sheet(second).alsoSanctioned()).isFalse();

        at.setToday(SATURDAY);
        desk().decide(first, exclusion(SATURDAY, 3, Suspension.NONE, null));
        at.flush();
        assertThat(desk().sheet(second).alsoSanctioned()).isTrue();
    }

    @Test
    void the_letters_tell_the_rights_the_first_day_and_the_ways_of_appeal_ED_072_ED_078() throws IOException {
        long procedure = noticed();
        assertThat(letter(procedure, ProcedureLetter.NOTICE)).contains("A frappé un camarade", "article 12", "assister par une personne de votre choix",
                "consulter le dossier", "samedi 14 novembre 2026");
        for (ProcedureLetter none : List.of(ProcedureLetter.BAN, ProcedureLetter.DECISION, ProcedureLetter.APPEAL, ProcedureLetter.EXECUTION,
                ProcedureLetter.REVOCATION)) {
            assertThatThrownBy(() -> letter(procedure, none)).as(none.name()).isInstanceOf(SanctionNotHere.class);
        }
        at.setToday(SATURDAY);
        desk().decide(procedure, exclusion(SATURDAY, 3, Suspension.TOTAL, LocalDate.of(2027, 8, 31)));
        at.flush();
        assertThat(letter(procedure, ProcedureLetter.DECISION)).contains("exclusion temporaire de l’établissement de 3 jours",
                "Violence physique reconnue", "sursis en totalité", "31 août 2029", "tribunal administratif");
    }

    @Test
    void the_ban_is_told_as_what_it_is_ED_075() throws IOException {
        long procedure = noticed();
        execution().ban(procedure, TUESDAY.atTime(8, 0), SATURDAY.minusDays(1).atTime(18, 0));
        at.flush();
        assertThat(letter(procedure, ProcedureLetter.BAN)).contains("du mardi 10 novembre 2026 au vendredi 13 novembre 2026", "Ce n’est pas une sanction");
    }

    @Test
    void the_execution_and_the_revocation_have_their_letters_ED_055() throws IOException {
        long procedure = suspended();
        execution().revoke(procedure, revocation(SATURDAY, SanctionKind.SCHOOL_EXCLUSION, null));
        execution().executed(procedure, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18));
        at.flush();
        assertThat(letter(procedure, ProcedureLetter.REVOCATION)).contains("le sursis est révoqué", "Nouveaux coups.");
        assertThat(letter(procedure, ProcedureLetter.EXECUTION)).contains("du lundi 16 novembre 2026 au mercredi 18 novembre 2026 inclus");
    }

    @Test
    void the_secretary_finds_the_letters_and_nothing_of_the_facts() {
        long procedure = notified(exclusion(SATURDAY, 3, Suspension.NONE, null));
        assertThat(at.get(SanctionLetterDesk.class).list()).containsExactly(new LettersLine(procedure, "VALMORIN", "Inès", null,
                List.of(ProcedureLetter.NOTICE, ProcedureLetter.DECISION), null));
    }

    @Test
    void the_longest_facts_go_on_over_another_page() throws IOException {
        long procedure = desk().open(new NewProcedure(school.ines, null, "Des faits nombreux et longs. ".repeat(137), "article 12"));
        PdfReader letter = new PdfReader(at.get(SanctionLetterDesk.class).print(procedure, ProcedureLetter.NOTICE));
        assertThat(new PdfTextExtractor(letter).getTextFromPage(2)).contains("Vos droits").doesNotContain("English");
        assertThat(new PdfTextExtractor(letter).getTextFromPage(3)).contains("English – Disciplinary procedure").doesNotContain("Des faits nombreux");
    }

    @Test
    void another_school_leads_nothing_of_ours() {
        long procedure = TestDesk.insert("""
                insert into sanction_procedure (id, establishment_id, school_year, academy, pupil_id, facts, legal_ground, authority, state, opened_on)
                values (nextval('sanction_procedure_seq'), ?, 2026, 99, ?, 'Coups.', 'article 12', 'HEAD', 'OPENED', ?) returning id""",
                school.school.id(), school.ines, TUESDAY);
        try (TestDesk elsewhere = SchoolOfTests.open().asHead()) {
            assertThatThrownBy(() -> elsewhere.get(ProcedureDesk.class).sheet(procedure)).isInstanceOf(ProcedureUnknown.class);
            assertThat(elsewhere.get(ProcedureDesk.class).list()).isEmpty();
        }
    }

    private String letter(long procedure, ProcedureLetter which) throws IOException {
        byte[] pdf = at.get(SanctionLetterDesk.class).print(procedure, which);
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1).replaceAll("\\s+", " ");
    }
}
