package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.SchoolOfTests;
import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.BoardNotSeized;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.board.entity.CompositionWrong;
import fr.carnet.schoollife.discipline.board.entity.Forum;
import fr.carnet.schoollife.discipline.board.entity.MemberCannotSit;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.board.entity.SecondSessionOutOfTime;
import fr.carnet.schoollife.discipline.board.entity.SessionState;
import fr.carnet.schoollife.discipline.board.entity.SummonsMissing;
import fr.carnet.schoollife.discipline.board.entity.SummonsTooLate;
import fr.carnet.schoollife.discipline.board.entity.TooFewToWithdraw;
import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.board.entity.VotesExceedPresent;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;
import fr.carnet.schoollife.discipline.sanction.boundary.NewDecision;
import fr.carnet.schoollife.discipline.sanction.boundary.NewProcedure;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.entity.AppealTooLate;
import fr.carnet.schoollife.discipline.sanction.entity.BoardSessionMissing;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The conseil de discipline, from its seizure to the appeal: ED-090 to ED-099. */
class DisciplinaryBoardDeskTest {

    private static final LocalDate CALLED = LocalDate.of(2026, 12, 1);
    private static final LocalDate MEETS = LocalDate.of(2026, 12, 7);

    private final SchoolOfTests school = SchoolOfTests.open();
    private TestDesk at;
    private long procedure;

    @BeforeEach
    void seize_the_board() {
        at = school.asHead();
        at.setToday(CALLED);
        procedure = at.get(ProcedureDesk.class).open(new NewProcedure(school.ines, null, "Coups portés à un surveillant.", "article 14"));
        desk().seize(procedure);
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
                members.add(new BoardMember(capacity, "Membre " + capacity + " " + i, null));
            }
        }
        return members;
    }

    private void summonAll(long session) {
        for (int i = 0; i < 14; i++) {
            desk().summon(session, new Summons(Quality.MEMBER, "Membre " + i, Handover.HAND, CALLED, "signature"));
        }
        desk().summon(session, new Summons(Quality.PUPIL, "Inès VALMORIN", Handover.HAND, CALLED, "signature"));
        desk().summon(session, new Summons(Quality.GUARDIAN, "Mme VALMORIN", Handover.REGISTERED_LETTER, CALLED, "1A 123"));
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
        assertThatThrownBy(() -> desk().summon(session, new Summons(Quality.MEMBER, "Mme FICTIF", Handover.HAND, CALLED.plusDays(1), "signature")))
                .isInstanceOf(SummonsTooLate.class);
    }

    @Test
    void a_session_is_not_opened_without_the_proof_that_all_were_called_ED_091() {
        long session = called();
        desk().seat(session, members(3, 2));
        at.setToday(MEETS);
        assertThatThrownBy(() -> desk().open(session, 14)).isInstanceOf(SummonsMissing.class);
    }

    @Test
    void the_pupil_the_family_and_an_excluded_pupil_do_not_sit_ED_092() {
        long guardian = TestDesk.insert("""
                insert into guardian (establishment_id, personne_id, last_name, first_name, search_name)
                values (?, 99, 'VALMORIN', 'Camille', 'VALMORIN CAMILLE') returning id""", school.school.id());
        TestDesk.insert("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1) returning id",
                school.school.id(), school.ines, guardian);
        TestDesk.insert("""
                insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, days, decided_on, motive, recorded_at, recorded_by)
                values (nextval('sanction_seq'), 2026, 99, ?, ?, 'SCHOOL_EXCLUSION', 2, date '2026-10-01', 'Coups.', now(), 0) returning id""",
                school.school.id(), school.samuel);
        long session = called();
        for (BoardMember barred : List.of(new BoardMember(Capacity.PUPIL, "Inès VALMORIN", null),
                new BoardMember(Capacity.PUPIL, "OKONDO Samuel", null), new BoardMember(Capacity.PARENT, "Camille Valmorin", null))) {
            List<BoardMember> members = members(barred.capacity() == Capacity.PARENT ? 2 : 3, barred.capacity() == Capacity.PUPIL ? 1 : 2);
            members.add(barred);
            assertThatThrownBy(() -> desk().seat(session, members)).as(barred.name()).isInstanceOf(MemberCannotSit.class);
        }
    }

    @Test
    void a_replacement_is_written_ED_092() {
        long session = called();
        List<BoardMember> members = members(2, 2);
        members.add(new BoardMember(Capacity.PARENT, "M. REMPLAÇANT", "Mme VALMORIN, parente de l’élève"));
        desk().seat(session, members);
        assertThat(sheet().members()).extracting(BoardMember::replaces).contains("Mme VALMORIN, parente de l’élève");
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
        summonAll(second);
        at.setToday(MEETS.plusDays(5));
        desk().open(second, 3);
        at.flush();
        assertThat(desk().sessions(procedure).get(1).state()).isEqualTo(SessionState.HELD);
    }

    @Test
    void votes_are_counts_and_the_chair_decides_between_equals_ED_094() {
        long session = held(10);
        assertThatThrownBy(() -> desk().vote(session, new Vote(SanctionKind.EXPULSION, 8, 2, 1, null))).isInstanceOf(VotesExceedPresent.class);
        assertThat(new Vote(SanctionKind.EXPULSION, 5, 5, 0, true).adopted()).isTrue();
        assertThat(new Vote(SanctionKind.EXPULSION, 5, 5, 0, false).adopted()).isFalse();
        assertThat(new Vote(SanctionKind.EXPULSION, 4, 3, 3, null).adopted()).as("blank votes are not expressed").isTrue();
    }

    @Test
    void no_vote_has_a_person_ED_094() {
        assertThat((String) at.ask("select string_agg(column_name, ',' order by column_name) from information_schema.columns where table_name = 'board_vote'"))
                .isEqualTo("against,blank,chair_for,establishment_id,id,in_favour,kind,session_id");
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
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 5, 6, 1, null));
        assertThatThrownBy(() -> procedures.decide(procedure, expulsion())).isInstanceOf(BoardSessionMissing.class);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null));
        procedures.decide(procedure, expulsion());
        at.flush();
        assertThat(procedures.sheet(procedure).line().erasedOn()).as("no date erases an expulsion, ED-110").isNull();
    }

    @Test
    void the_family_appeals_within_eight_days_of_the_written_notice_ED_096() {
        long session = held(12);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null));
        ProcedureDesk procedures = at.get(ProcedureDesk.class);
        procedures.decide(procedure, expulsion());
        procedures.notified(procedure, MEETS, Handover.REGISTERED_LETTER);
        at.flush();

        ProcedureSheet sheet = procedures.sheet(procedure);
        assertThat(sheet.appealUntil()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThatThrownBy(() -> desk().appealed(procedure, LocalDate.of(2026, 12, 16))).isInstanceOf(AppealTooLate.class);
        desk().appealed(procedure, LocalDate.of(2026, 12, 15));
    }

    @Test
    void the_minutes_go_to_the_recteur_within_five_days_ED_095() throws IOException {
        long session = held(12);
        desk().vote(session, new Vote(SanctionKind.EXPULSION, 7, 4, 1, null));
        desk().writeMinutes(session, "L’élève a présenté des excuses.");
        assertThat(sheet().minutesDueOn()).isEqualTo(LocalDate.of(2026, 12, 12));

        String minutes = new PdfTextExtractor(new PdfReader(desk().printedMinutes(session))).getTextFromPage(1).replaceAll("\\s+", " ");
        assertThat(minutes).contains("lundi 7 décembre 2026", "Coups portés à un surveillant", "a présenté des excuses", "exclusion définitive", "adoptée");
        desk().minutesSent(session, MEETS.plusDays(2));
        assertThat(sheet().minutesSentOn()).isEqualTo(MEETS.plusDays(2));
    }

    @Test
    void criminal_proceedings_suspend_and_the_conseil_resumes_ED_098() {
        desk().suspendForCourt(procedure);
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).line().state()).isEqualTo(ProcedureState.SUSPENDED);
        desk().resume(procedure);
        at.flush();
        assertThat(at.get(ProcedureDesk.class).sheet(procedure).line().state()).isEqualTo(ProcedureState.OPENED);
    }

    @Test
    void a_departmental_conseil_has_its_own_composition_ED_099() {
        long session = desk().call(new NewSession(procedure, Forum.DEPARTMENTAL, MEETS, LocalTime.NOON, "DSDEN", null));
        desk().seat(session, List.of(new BoardMember(Capacity.HEAD, "M. DASEN", null)));
        assertThat(sheet().forum()).isEqualTo(Forum.DEPARTMENTAL);
    }

    @Test
    void the_head_alone_calls_no_conseil() {
        long other = at.get(ProcedureDesk.class).open(new NewProcedure(school.samuel, null, "Insultes.", "article 3"));
        assertThatThrownBy(() -> desk().call(new NewSession(other, Forum.SCHOOL, MEETS, LocalTime.NOON, "Salle", null)))
                .isInstanceOf(BoardNotSeized.class);
    }
}
