package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.BoardSession;
import fr.carnet.schoollife.discipline.board.entity.Forum;
import fr.carnet.schoollife.discipline.board.entity.SessionState;
import fr.carnet.schoollife.discipline.board.entity.Vote;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A session of the conseil de discipline, who sits, who was called, and how many votes; {@code minutesDueOn} is the last day to send them. */
public record SessionSheet(long id, Forum forum, LocalDate meetsOn, LocalTime meetsAt, String place, boolean second, SessionState state,
        Integer present, boolean delegatesWithdrew, String minutes, LocalDate minutesDueOn, LocalDate minutesSentOn, List<BoardMember> members,
        List<Summons> summons, List<Vote> votes) {

    /** How many of those called have a proof of it. */
    public long proved() {
        return summons.stream().filter(Summons::proved).count();
    }

    /** First day of a second session, when this one lacks its quorum (<i>ED-093</i>). */
    public LocalDate secondFrom() {
        return meetsOn.plusDays(BoardSession.SECOND_FROM);
    }

    /** Last day of a second session. */
    public LocalDate secondUntil() {
        return meetsOn.plusDays(BoardSession.SECOND_TO);
    }
}
