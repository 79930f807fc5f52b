package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.board.entity.Forum;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.board.entity.SessionState;
import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a conseil de discipline waits for, from the call to the minutes. */
class BoardStageTest {

    private static final LocalDate MEETS = LocalDate.of(2026, 12, 7);
    private static final List<BoardMember> MEMBERS = List.of(new BoardMember(Capacity.HEAD, "M. FICTIF", null, null));
    private static final List<Summons> AWAITED = List.of(new Summons(1, Quality.PUPIL, "Inès VALMORIN", null, null, null));
    private static final List<Summons> PROVED = List.of(new Summons(1, Quality.PUPIL, "Inès VALMORIN", Handover.HAND, MEETS.minusDays(6), "signature"));
    private static final List<Vote> VOTED = List.of(new Vote(SanctionKind.EXPULSION, 7, 4, 1, null, false));

    private static BoardStage stage(SessionState state, List<BoardMember> members, List<Summons> summons, List<Vote> votes, String minutes, LocalDate sent) {
        return BoardStage.of(new SessionSheet(1, Forum.SCHOOL, MEETS, LocalTime.of(17, 30), "Salle", false, state, null, false, minutes,
                MEETS.plusDays(5), sent, members, summons, votes), MEETS);
    }

    private static BoardStage called(List<BoardMember> members, List<Summons> summons) {
        return stage(SessionState.CALLED, members, summons, List.of(), null, null);
    }

    private static BoardStage held(List<Vote> votes, String minutes, LocalDate sent) {
        return stage(SessionState.HELD, MEMBERS, PROVED, votes, minutes, sent);
    }

    @Test
    void a_session_is_called_composed_and_proved_before_it_opens() {
        assertThat(BoardStage.of(null, MEETS)).isEqualTo(BoardStage.CALL);
        assertThat(called(List.of(), AWAITED)).isEqualTo(BoardStage.SEAT);
        assertThat(called(MEMBERS, AWAITED)).isEqualTo(BoardStage.SUMMON);
        assertThat(called(MEMBERS, PROVED)).isEqualTo(BoardStage.OPEN);
    }

    @Test
    void without_a_quorum_another_is_called_and_after_the_courts_too() {
        assertThat(stage(SessionState.NO_QUORUM, MEMBERS, PROVED, List.of(), null, null)).isEqualTo(BoardStage.SECOND);
        assertThat(stage(SessionState.CANCELLED, MEMBERS, PROVED, List.of(), null, null)).isEqualTo(BoardStage.CALL);
    }

    @Test
    void held_it_votes_is_written_down_and_sent() {
        assertThat(held(List.of(), null, null)).isEqualTo(BoardStage.VOTE);
        assertThat(held(VOTED, null, null)).isEqualTo(BoardStage.MINUTES);
        assertThat(held(VOTED, "Débats.", null)).isEqualTo(BoardStage.SEND);
        assertThat(held(VOTED, "Débats.", MEETS)).isEqualTo(BoardStage.DONE);
    }
}
