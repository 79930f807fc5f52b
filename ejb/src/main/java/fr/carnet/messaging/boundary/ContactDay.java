package fr.carnet.messaging.boundary;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The day of those who reach families.
 *
 * @param letters how many letters are due and not printed
 */
public record ContactDay(LocalDateTime asOf, List<FamilyTask> tasks, List<CallLine> calls, List<HeldSending> held, int letters,
        List<PrintedLetters> printed, List<CorrectionLine> corrections) {
}
