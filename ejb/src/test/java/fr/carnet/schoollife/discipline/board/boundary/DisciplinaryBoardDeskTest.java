package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.SchoolOfTests;
import fr.carnet.schoollife.discipline.board.entity.AppealedAlready;
import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.BoardNotSeized;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.board.entity.CompositionWrong;
import fr.carnet.schoollife.discipline.board.entity.Forum;
import fr.carnet.schoollife.discipline.board.entity.Incompatibility;
import fr.carnet.schoollife.discipline.board.entity.MemberCannotSit;
import fr.carnet.schoollife.discipline.board.entity.NotAppealed;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.board.entity.ReplacementUnexplained;
import fr.carnet.schoollife.discipline.board.entity.SecondSessionOutOfTime;
import fr.carnet.schoollife.discipline.board.entity.SessionState;
import fr.carnet.schoollife.discipline.board.entity.SummonsMissing;
import fr.carnet.schoollife.discipline.board.entity.SummonsProved;
import fr.carnet.schoollife.discipline.board.entity.SummonsTooLate;
import fr.carnet.schoollife.discipline.board.entity.TooFewToWithdraw;
import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.board.entity.VotesExceedPresent;
import fr.carnet.schoollife.discipline.sanction.boundary.ExecutionDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;
import fr.carnet.schoollife.discipline.sanction.boundary.NewDecision;
import fr.carnet.schoollife.discipline.sanction.boundary.NewProcedure;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.boundary.Revocation;
import fr.carnet.schoollife.discipline.sanction.entity.AppealTooLate;
import fr.carnet.schoollife.discipline.sanction.entity.BoardRevokes;
import fr.carnet.schoollife.discipline.sanction.entity.BoardSessionMissing;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureNotThere;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureState;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.shared.TestDesk;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The conseil de discipline, from its seizure to the appeal: ED-090 to ED-099. */
class DisciplinaryBoardDeskTest {

    private static final LocalDate CALLED = LocalDate.of(2026, 12, 1);
    private static final String LETTERS = "ABCDEFGHIJ";
    private static final LocalDate MEETS = LocalDate.of(2026, 12, 7);

    private final SchoolOfTests school = SchoolOfTests.open();
    private TestDesk at;
    private long procedure;

    @BeforeEach
    void seize_the_board() {
        at = school.asHead();
        at.setToday(CALLED);
        procedure = at.get(ProcedureDesk.class).open(new NewProcedure(school.ines, null, "Coups portés à un surveillant.", "article 14"));
        desk().seize(procedure, null);
    }

    @AfterEach
    void close_the_desk() {
        at.close();
    }

    private DisciplinaryBoardDesk desk() {
        return at.get(DisciplinaryBoardDesk.class);
    }

    private long called() {
        return desk().call(new NewSession(procedure, Forum.SCHOOL, MEETS, LocalTime.of(17, 30), "Salle du conseil", null));
    }

    private static List<BoardMember> members(int parents, int pupils) {
        List<BoardMember> members = new ArrayList<>();
        for (Capacity capacity : Capacity.values()) {
            int seats = capacity == Capacity.PARENT ? parents : capacity == Capacity.PUPIL ? pupils : capacity.seats(true);
            for (int i = 0; i < seats; i++) {
                members.add(new BoardMember(capacity, "Membre " + LETTERS.charAt(capacity.ordinal()) + LETTERS.charAt(i), null, null));
            }
        }
        return members;
    }

    private void summonAll(long session) {
        at.flush();
        desk().invite(session, new Invitation(Quality.GUARDIAN, "Mme VALMORIN"));
        prove(session, CALLED);
    }

    /** Everybody on the list received the letter on that day. */
    private void prove(long session, LocalDate on) {
        Map<Long, String> proofs = called(session).stream().filter(one -> !one.proved()).collect(Collectors.toMap(Summons::id, one -> "signature"));
        desk().received(session, new Receipt(Handover.HAND, on, proofs));
    }

    private List<Summons> called(long session) {
        at.flush();
        return desk().sessions(procedure).stream().filter(each -> each.id() == session).findFirst().orElseThrow().summons();
    }

    private long guardian(String lastName, String firstName, long pupil, int level) {
        long guardian = TestDesk.insert("""
                insert into guardian (establishment_id, personne_id, civility, last_name, first_name, search_name)
                values (?, (select coalesce(max(personne_id), 0) + 1 from guardian), 'MME', ?, ?, ?) returning id""",
                school.school.id(), lastName, firstName, lastName + " " + firstName);
        TestDesk.insert("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, ?) returning id",
                school.school.id(), pupil, guardian, level);
        return guardian;
    }

    private long held(int present) {
        long session = called();
        desk().seat(session, members(3, 2));
        summonAll(session);
        at.setToday(MEETS);
        desk().open(session, present);
        return session;
    }

    private SessionSheet sheet() {
        at.flush();
        return desk().sessions(procedure).get(0);
    }

    private static NewDecision expulsion() {
        return new NewDecision(MEETS, SanctionKind.EXPULSION, "Violence physique envers un personnel.", null, null, Suspension.NONE, null, null, null,
                null, null, null, null, null, null, false, "Coups portés à un personnel.");
    }

    @ParameterizedTest
    @CsvSource({"COLLEGE,3,2,true", "COLLEGE,2,3,false", "LYCEE,2,3,true", "LYCEE,3,2,false", "LP,2,3,true", "COLLEGE,3,1,false"})
    void fourteen_members_by_kind_of_school_ED_090(String kind, int parents, int pupils, boolean right) {
        TestDesk.insert("update establishment set kind = ? where id = ? returning id", kind, school.school.id());
        long session = called();
        if (right) {
            desk().seat(session, members(parents, pupils));
            assertThat(sheet().members()).hasSize(14);
        } else {
            assertThatThrownBy(() -> desk().seat(session, members(parents, pupils))).isInstanceOf(CompositionWrong.class);
        }
    }

    @Test
    void everybody_is_called_five_clear_days_before_ED_091() {
        assertThatThrownBy(() -> desk().call(new NewSession(procedure, Forum.SCHOOL, MEETS.minusDays(1), LocalTime.NOON, "Salle", null)))
                .isInstanceOfSatisfying(SummonsTooLate.class, refusal -> assertThat(refusal.details()).containsExactly(MEETS));
        long session = called();
        desk().seat(session, members(3, 2));
        at.setToday(CALLED.plusDays(1));
        assertThatThrownBy(() -> prove(session, CALLED.plusDays(1))).isInstanceOf(SummonsTooLate.class);
        prove(session, CALLED);
        assertThat(called(session)).allMatch(Summons::proved);
    }

    @Test
    void the_pupil_each_representative_the_requester_and_the_members_are_on_the_list_ED_091() {
        guardian("VALMORIN", "Camille", school.ines, 1);
        long other = at.get(ProcedureDesk.class).open(new NewProcedure(school.ines, null, "Coups.", "article 14"));
        desk().seize(other, "Mme DEMANDE");
        procedure = other;
        long session = called();
        desk().seat(session, members(3, 2));
        assertThat(called(session)).extracting(Summons::quality).containsOnly(Quality.PUPIL, Quality.GUARDIAN, Quality.REQUESTER, Quality.MEMBER);
        assertThat(called(session)).extracting(Summons::name).contains("Inès VALMORIN", "Mme Camille VALMORIN", "Mme DEMANDE").hasSize(17);
    }

    @Test
    void who_was_put_on_the_list_by_mistake_leaves_it_until_called_ED_091() {
        long session = called();
        desk().invite(session, new Invitation(Quality.WITNESS, "M. ERREUR"));
        long mistake = called(session).stream().filter(one -> one.quality() == Quality.WITNESS).findFirst().orElseThrow().id();
        desk().withdraw(session, mistake);
        assertThat(called(session)).extracting(Summons::name).doesNotContain("M. ERREUR");
        prove(session, CALLED);
        long pupil = called(session).get(0).id();
        assertThatThrownBy(() -> desk().withdraw(session, pupil)).isInstanceOf(SummonsProved.class);
    }

    @Test
    void a_session_is_not_opened_without_the_proof_that_all_were_called_ED_091() {
        long session = called();
        desk().seat(session, members(3, 2));
        summonAll(session);
        desk().invite(session, new Invitation(Quality.WITNESS, "M. TÉMOIN"));
        at.setToday(MEETS);
        assertThatThrownBy(() -> desk().open(session, 14)).isInstanceOfSatisfying(SummonsMissing.class,
                refusal -> assertThat(refusal.details()).containsExactly("M. TÉMOIN"));
    }

    @Test
    void a_minor_has_a_representative_to_call_and_a_pupil_of_age_has_none_ED_091() {
        long session = called();
        desk().seat(session, members(3, 2));
        prove(session, CALLED);
        at.setToday(MEETS);
        assertThatThrownBy(() -> desk().open(session, 14)).isInstanceOf(SummonsMissing.class);
        TestDesk.insert("update pupil set birth_date = date '2008-12-07' where id = ? returning id", school.ines);
        desk().open(session, 14);
    }

    @Test
    void each_is_called_by_a_letter_of_his_or_her_own_ED_091() throws IOException {
        guardian("VALMORIN", "Camille", school.ines, 1);
        long session = called();
        desk().seat(session, members(3, 2));
        desk().invite(session, new Invitation(Quality.WITNESS, "M. TÉMOIN"));
        PdfReader letters = new PdfReader(desk().convocations(session));
        assertThat(pages(letters, "Le chef d’établissement, président du conseil de discipline")).as("one signature for each").hasSameSizeAs(called(session));
        assertThat(page(letters, 1)).contains("Inès VALMORIN", "lundi 7 décembre 2026", "Salle du conseil", "Coups portés à un surveillant", "assister");
        assertThat(page(letters, sheetOf(letters, "Mme Camille VALMORIN"))).contains("Coups portés à un surveillant", "consulter le dossier");
        assertThat(page(letters, sheetOf(letters, "M. TÉMOIN"))).contains("en qualité de témoin").doesNotContain("Coups");
    }

    /** D-10: who is called by an office reads French; for the others the same is on the back, but for the facts, which stay in French. */
    @Test
    void a_witness_reads_the_same_in_other_languages_on_the_back_and_a_member_does_not() throws IOException {
        long session = called();
        desk().seat(session, members(3, 2));
        desk().invite(session, new Invitation(Quality.WITNESS, "M. TÉMOIN"));

        PdfReader witness = new PdfReader(desk().convocation(summons(session, Quality.WITNESS)));
        assertThat(page(witness, 1)).contains("M. TÉMOIN");
        assertThat(page(witness, 2)).contains("English – Summons to the disciplinary board", "Monday 7 December 2026", "Українська").doesNotContain("Coups");
        assertThat(new PdfReader(desk().convocation(summons(session, Quality.MEMBER))).getNumberOfPages()).isOne();
        PdfReader pupil = new PdfReader(desk().convocation(summons(session, Quality.PUPIL)));
        assertThat(page(pupil, 2)).contains("See the French text, at the beginning of this letter.").doesNotContain("Coups");
    }

    private long summons(long session, Quality quality) {
        return called(session).stream().filter(one -> one.quality() == quality).findFirst().orElseThrow().id();
    }

    private static int sheetOf(PdfReader letters, String name) throws IOException {
        int page = pages(letters, name).get(0);
        assertThat(page % 2).as("a letter begins on a sheet of its own: page %s", page).isOne();
        return page;
    }

    private static List<Integer> pages(PdfReader letters, String words) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (int page = 1; page <= letters.getNumberOfPages(); page++) {
            if (page(letters, page).contains(words)) {
                found.add(page);
            }
        }
        return found;
    }

    private static String page(PdfReader letters, int page) throws IOException {
        return new PdfTextExtractor(letters).getTextFromPage(page).replaceAll("\\s+", " ");
    }

    private void assertBarred(long session, Capacity capacity, String name, Incompatibility ground) {
        List<BoardMember> members = members(capacity == Capacity.PARENT ? 2 : 3, capacity == Capacity.PUPIL ? 1 : 2);
        if (capacity == Capacity.TEACHING_STAFF) {
            members.remove(members.stream().filter(member -> member.capacity() == capacity).findFirst().orElseThrow());
        }
        members.add(new BoardMember(capacity, name, null, null));
        assertThatThrownBy(() -> desk().seat(session, members)).as(name)
                .isInstanceOfSatisfying(MemberCannotSit.class, refusal -> assertThat(refusal.details()).containsExactly(name, ground));
    }

    @Test
    void the_pupil_the_family_and_an_excluded_pupil_do_not_sit_ED_092() {
        long mother = guardian("VALMORIN", "Camille", school.ines, 1);
        guardian("AÏEUL", "Rose", school.ines, 3);
        long brother = school.pupil("VALMORIN", "Noé");
        TestDesk.insert("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1) returning id",
                school.school.id(), brother, mother);
        TestDesk.insert("""
                insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, days, decided_on, motive, recorded_at, recorded_by)
                values (nextval('sanction_seq'), 2026, 99, ?, ?, 'SCHOOL_EXCLUSION', 2, date '2026-10-01', 'Coups.', now(), 0) returning id""",
                school.school.id(), school.samuel);
        long session = called();
        assertBarred(session, Capacity.PUPIL, "Inès VALMORIN", Incompatibility.CONCERNED);
        assertBarred(session, Capacity.PUPIL, "OKONDO Samuel", Incompatibility.EXCLUDED);
        assertBarred(session, Capacity.PUPIL, "Noé Valmorin", Incompatibility.RELATIVE);
        assertBarred(session, Capacity.PARENT, "Mme Camille Valmorin", Incompatibility.RELATIVE);
        assertBarred(session, Capacity.PARENT, "Rose Marie AÏEUL", Incompatibility.RELATIVE);
    }

    @Test
    void who_told_the_facts_or_asked_for_the_conseil_does_not_sit_ED_092() {
        long reporter = school.staff("TEACHER");
        long incident = TestDesk.insert("""
                insert into incident (id, establishment_id, school_year, happened_at, place, kind, seriousness, account, duty, reported_by, recorded_at, recorded_by)
                values (nextval('incident_seq'), ?, 2026, now(), 'PLAYGROUND', 'OTHER', 'SERIOUS', 'Coups.', 'NONE', ?, now(), 1) returning id""",
                school.school.id(), reporter);
        procedure = at.get(ProcedureDesk.class).open(new NewProcedure(school.ines, incident, "Coups.", "article 14"));
        desk().seize(procedure, "Jean DEMANDE");
        long session = called();
        assertBarred(session, Capacity.TEACHING_STAFF, "Mme Camille FICTIF", Incompatibility.REQUESTER);
        assertBarred(session, Capacity.TEACHING_STAFF, "M. DEMANDE Jean", Incompatibility.REQUESTER);
    }

    @Test
    void who_was_barred_after_the_composition_does_not_sit_either_ED_092() {
        long session = called();
        desk().seat(session, members(3, 2));
        summonAll(session);
        assertThatThrownBy(() -> desk().invite(session, new Invitation(Quality.REQUESTER, "Membre AA"))).isInstanceOf(MemberCannotSit.class);
    }

    @Test
    void a_replacement_is_written_with_whom_and_why_ED_092() {
        long session = called();
        List<BoardMember> members = members(2, 2);
        members.add(new BoardMember(Capacity.PARENT, "M. REMPLAÇANT", "Mme VALMORIN", null));
        assertThatThrownBy(() -> desk().seat(session, members)).isInstanceOf(ReplacementUnexplained.class);
        members.set(members.size() - 1, new BoardMember(Capacity.PARENT, "M. REMPLAÇANT", "Mme VALMORIN", Incompatibility.RELATIVE));
        desk().seat(session, members);
        assertThat(sheet().members()).contains(new BoardMember(Capacity.PARENT, "M. REMPLAÇANT", "Mme VALMORIN", Incompatibility.RELATIVE));
    }

    @Test
    void eight_members_are_a_quorum_and_seven_are_not_ED_093() {
        held(8);
        assertThat(sheet().state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void a_second_session_is_valid_whoever_comes_five_to_ten_days_later_ED_093() {
        long failed = held(7);
        assertThat(sheet().state()).isEqualTo(SessionState.NO_QUORUM);

        for (int days : new int[] {4, 11}) {
            assertThatThrownBy(() -> desk().call(new NewSession(procedure, Forum.SCHOOL, MEETS.plusDays(days), LocalTime.NOON, "Salle", failed)))
                    .isInstanceOf(SecondSessionOutOfTime.class);
        }
        long second = desk().call(new NewSession(procedure, Forum.SCHOOL, MEETS.plusDays(5), LocalTime.NOON, "Salle", failed));
        desk().seat(second, members(3, 2));
        at.setToday(MEETS);
        desk().invite(second, new Invitation(Quality.GUARDIAN, "Mme VALMORIN"));
        prove(second, MEETS);
        at.setToday(MEETS.plusDays(5));
        desk().open(second, 3);
        at.flush();
        assertThat(desk().sessions(procedure).get(1).state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void votes_are_counts_and_the_chair_decides_between_equals_ED_094() {
        long session = held(10);
        assertThatThrownBy(() -> desk().vote(session, new Vote(SanctionKind.EXPULSION, 8, 2, 1, null, false))).isInstanceOf(VotesExceedPresent.class);
        assertThat(new Vote(SanctionKind.EXPULSION, 5, 5, 0, true, false).adopted()).isTrue();
        assertThat(new Vote(SanctionKind.EXPULSION, 5, 5, 0, false, false).adopted()).isFalse();
        assertThat(new Vote(SanctionKind.EXPULSION, 4, 3, 3, null, false).adopted()).as("blank votes are not expressed").isTrue();
    }

    @Test
    void no_vote_has_a_person_ED_094() {
        assertThat((String) at.ask("select string_agg(column_name, ',' order by column_name) from information_schema.columns where table_name = 'board_vote'"))
                .isEqualTo("against,blank,chair_for,establishment_id,id,in_favour,kind,revokes,session_id");
    }

    @Test
    void minor_delegates_leave_when_ten_members_ask_ED_094() {
        long session = held(12);
        assertThatThrownBy(() -> desk().delegatesWithdraw(session, 9)).isInstanceOf(TooFewToWithdraw.class);
        desk().delegatesWithdraw(session, 10);
        assertThat(sheet().delegatesWithdrew()).isTrue();
    }

    @Test
    void an_expulsion_needs_a_session_and_a_vote_that_adopts_it_ED_070() {
        long session = held(12);
        ProcedureDesk procedures = at.get(ProcedureDesk.class);
        assertThatThrownBy(() -> procedures.decide(procedure, expulsion())).isInstanceOf(BoardSessionMissing.class);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 5, 6, 1, null, false));
        assertThatThrownBy(() -> procedures.decide(procedure, expulsion())).isInstanceOf(BoardSessionMissing.class);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null, false));
        procedures.decide(procedure, expulsion());
        at.flush();
        assertThat(procedures.sheet(procedure).line().erasedOn()).as("no date erases an expulsion, ED-110").isNull();
    }

    @Test
    void the_family_appeals_within_eight_days_of_the_written_notice_ED_096() {
        long session = held(12);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null, false));
        ProcedureDesk procedures = at.get(ProcedureDesk.class);
        procedures.decide(procedure, expulsion());
        procedures.notified(procedure, MEETS, Handover.REGISTERED_LETTER);
        at.flush();

        ProcedureSheet sheet = procedures.sheet(procedure);
        assertThat(sheet.appealUntil()).isEqualTo(LocalDate.of(2026, 12, 15));
        AppealDesk appeals = at.get(AppealDesk.class);
        assertThatThrownBy(() -> appeals.appealed(procedure, LocalDate.of(2026, 12, 16))).isInstanceOf(AppealTooLate.class);
        assertThatThrownBy(() -> appeals.answered(procedure, RectorAnswer.CONFIRMED, MEETS, "Confirmée.")).isInstanceOf(NotAppealed.class);
        at.setToday(LocalDate.of(2026, 12, 20));
        at.get(AppealDesk.class).appealed(procedure, LocalDate.of(2026, 12, 15));
        assertThatThrownBy(() -> at.get(AppealDesk.class).appealed(procedure, MEETS)).isInstanceOf(AppealedAlready.class);
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).rectorUntil()).as("a month, D511-52").isEqualTo(LocalDate.of(2027, 1, 15));
        at.get(AppealDesk.class).answered(procedure, RectorAnswer.CONFIRMED, LocalDate.of(2026, 12, 20), "Décision confirmée.");
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).rectorAwaited()).isFalse();
    }

    @Test
    void what_the_recteur_annuls_is_erased_at_once_ED_096_ED_115() {
        expelled();
        at.get(AppealDesk.class).appealed(procedure, MEETS);
        at.get(AppealDesk.class).answered(procedure, RectorAnswer.ANNULLED, MEETS, "Procédure irrégulière.");
        assertThat(at.ask("select count(*) from sanction where pupil_id = " + school.ines)).isEqualTo(0L);
        assertThat(at.ask("select ground from erasure_request where pupil_id = " + school.ines)).isEqualTo("ANNULMENT");
    }

    @Test
    void a_pupil_under_the_obligation_of_instruction_is_enrolled_elsewhere_ED_097() {
        expelled();
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).enrolmentOwed()).isTrue();
        at.get(AppealDesk.class).enrolledElsewhere(procedure, MEETS, "Collège voisin");
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).enrolmentOwed()).isFalse();
    }

    @Test
    void a_pupil_of_sixteen_is_not_owed_another_school_ED_097() {
        TestDesk.insert("update pupil set birth_date = date '2010-12-07' where id = ? returning id", school.ines);
        expelled();
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).enrolmentOwed()).isFalse();
    }

    private void expelled() {
        long session = held(12);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null, false));
        at.get(ProcedureDesk.class).decide(procedure, expulsion());
        at.get(ProcedureDesk.class).notified(procedure, MEETS, Handover.REGISTERED_LETTER);
        at.flush();
    }

    @Test
    void the_minutes_go_to_the_recteur_within_five_days_ED_095() throws IOException {
        long session = held(12);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null, false));
        desk().writeMinutes(session, "L’élève a présenté des excuses.");
        assertThat(sheet().minutesDueOn()).isEqualTo(LocalDate.of(2026, 12, 12));

        String minutes = new PdfTextExtractor(new PdfReader(desk().printedMinutes(session))).getTextFromPage(1).replaceAll("\\s+", " ");
        assertThat(minutes).contains("lundi 7 décembre 2026", "Coups portés à un surveillant", "a présenté des excuses", "exclusion définitive", "adoptée");
        desk().minutesSent(session, MEETS.plusDays(2));
        assertThat(sheet().minutesSentOn()).isEqualTo(MEETS.plusDays(2));
    }

    @Test
    void criminal_proceedings_suspend_and_the_conseil_resumes_ED_098() {
        called();
        desk().suspendForCourt(procedure);
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).line().state()).isEqualTo(ProcedureState.SUSPENDED);
        assertThat(sheet().state()).as("the session that was called is not held").isEqualTo(SessionState.CANCELLED);
        assertThatThrownBy(this::called).isInstanceOf(ProcedureNotThere.class);
        desk().resume(procedure);
        at.flush();
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).line().state()).isEqualTo(ProcedureState.OPENED);
    }

    @Test
    void a_departmental_conseil_has_its_own_composition_ED_099() {
        long session = desk().call(new NewSession(procedure, Forum.DEPARTMENTAL, MEETS, LocalTime.NOON, "DSDEN", null));
        desk().seat(session, List.of(new BoardMember(Capacity.HEAD, "M. DASEN", null, null)));
        assertThat(sheet().forum()).isEqualTo(Forum.DEPARTMENTAL);
    }

    @Test
    void the_sursis_of_an_expulsion_is_revoked_by_the_vote_of_a_conseil_ED_055() {
        long session = held(12);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null, false));
        ProcedureDesk procedures = at.get(ProcedureDesk.class);
        procedures.decide(procedure, new NewDecision(MEETS, SanctionKind.EXPULSION, "Violence.", null, null, Suspension.TOTAL, null,
                LocalDate.of(2027, 8, 31), null, null, null, null, null, null, null, false, "Coups portés à un personnel."));
        procedures.notified(procedure, MEETS, Handover.HAND);
        at.flush();
        long first = procedure;
        procedure = procedures.open(new NewProcedure(school.ines, null, "Nouveaux coups.", "article 14"));
        desk().seize(procedure, null);
        ExecutionDesk execution = at.get(ExecutionDesk.class);
        assertThatThrownBy(() -> execution.revoke(first, new Revocation(MEETS, SanctionKind.EXPULSION, "Nouveaux coups.", null)))
                .isInstanceOf(BoardRevokes.class);
        LocalDate again = MEETS.plusDays(6);
        long second = desk().call(new NewSession(procedure, Forum.SCHOOL, again, LocalTime.NOON, "Salle", null));
        desk().seat(second, members(3, 2));
        at.flush();
        desk().invite(second, new Invitation(Quality.GUARDIAN, "Mme VALMORIN"));
        prove(second, MEETS);
        at.setToday(again);
        desk().open(second, 12);
        desk().vote(second, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null, false));
        Revocation revocation = new Revocation(MEETS, SanctionKind.EXPULSION, "Nouveaux coups.", procedure);
        assertThatThrownBy(() -> at.get(ExecutionDesk.class).revoke(first, revocation)).as("a vote on a new sanction").isInstanceOf(BoardRevokes.class);
        desk().vote(second, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null, true));
        at.get(ExecutionDesk.class).revoke(first, revocation);
        at.flush();
        assertThat(at.get(ProcedureDesk.class).sheet(first).line().revokedOn()).isEqualTo(again);
    }

    @Test
    void the_head_alone_calls_no_conseil() {
        long other = at.get(ProcedureDesk.class).open(new NewProcedure(school.samuel, null, "Insultes.", "article 3"));
        assertThatThrownBy(() -> desk().call(new NewSession(other, Forum.SCHOOL, MEETS, LocalTime.NOON, "Salle", null)))
                .isInstanceOf(BoardNotSeized.class);
    }
}
