package fr.carnet.accounts.refusal.boundary;

import fr.carnet.accounts.refusal.entity.RefusalChannel;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What proves a refusal, for the person as for the school (<i>TS-004, TS-075</i>).
 *
 * @param guardian as the school in scope knows the person; zero on line
 * @param withdrawnOn null while the refusal stands
 */
public record RefusalReceipt(long guardian, String reference, RefusalChannel channel, LocalDate receivedOn, LocalDateTime recordedAt, LocalDate withdrawnOn) {
}
