package fr.carnet.schoollife.discipline.board.boundary;

import java.time.LocalDate;

/** What a conseil de discipline waits for. */
public enum BoardStage {
    CALL, SEAT, SUMMON, WAIT, OPEN, SECOND, VOTE, MINUTES, SEND, DONE;

    /** @param last the session in hand; null before the first */
    public static BoardStage of(SessionSheet last, LocalDate today) {
        if (last == null) {
            return CALL;
        }
        return switch (last.state()) {
            case CANCELLED -> CALL;
            case NO_QUORUM -> SECOND;
            case CALLED -> called(last, today);
            case HELD -> held(last);
        };
    }

    private static BoardStage called(SessionSheet last, LocalDate today) {
        if (last.members().isEmpty()) {
            return SEAT;
        }
        if (!last.summons().stream().allMatch(Summons::proved)) {
            return SUMMON;
        }
        return last.meetsOn().isAfter(today) ? WAIT : OPEN;
    }

    private static BoardStage held(SessionSheet last) {
        if (last.votes().isEmpty()) {
            return VOTE;
        }
        if (last.minutes() == null) {
            return MINUTES;
        }
        return last.minutesSentOn() == null ? SEND : DONE;
    }

    public boolean isToCall() {
        return this == CALL || this == SECOND;
    }
}
