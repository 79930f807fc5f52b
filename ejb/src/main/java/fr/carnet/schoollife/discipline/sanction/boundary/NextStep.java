package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;

import java.time.LocalDate;

/**
 * What a procedure waits for.
 *
 * @param from first day on which it may be done; null when it may be done at once
 */
public record NextStep(What what, LocalDate from) {

    /** The act that is awaited. */
    public enum What {
        TELL, CONVENE, WAIT, DECIDE, HOLD_BOARD, NOTIFY, EXECUTE, FOLLOW_ALTERNATIVE, WATCH_SUSPENSION, COURT, ERASURE, NOTHING
    }

    static NextStep of(ProcedureLine line, LocalDate today) {
        boolean board = line.authority() == Authority.BOARD;
        return switch (line.state()) {
            case OPENED -> new NextStep(board ? What.CONVENE : What.TELL, null);
            case NOTICED -> line.decidableOn().isAfter(today)
                    ? new NextStep(What.WAIT, line.decidableOn())
                    : new NextStep(board ? What.HOLD_BOARD : What.DECIDE, null);
            case SUSPENDED -> new NextStep(What.COURT, null);
            case DECIDED -> new NextStep(What.NOTIFY, null);
            case NOTIFIED -> afterNotification(line);
            case EXECUTED -> new NextStep(What.ERASURE, line.erasedOn());
            case DROPPED -> new NextStep(What.NOTHING, null);
        };
    }

    private static NextStep afterNotification(ProcedureLine line) {
        if (line.alternative() == Alternative.PENDING) {
            return new NextStep(What.FOLLOW_ALTERNATIVE, null);
        }
        if (line.suspension() == Suspension.TOTAL && line.revokedOn() == null) {
            return new NextStep(What.WATCH_SUSPENSION, line.revocableUntil());
        }
        return new NextStep(What.EXECUTE, null);
    }

    /** Whether it is for somebody to act now. */
    public boolean isDue() {
        return what != What.WAIT && what != What.WATCH_SUSPENSION && what != What.ERASURE && what != What.NOTHING && what != What.COURT;
    }
}
