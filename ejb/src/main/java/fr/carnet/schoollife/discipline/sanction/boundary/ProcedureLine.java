package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureState;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;

import java.time.LocalDate;

/**
 * A procedure in a list.
 *
 * @param decidableOn first day on which the decision is possible; null before the notice
 * @param quantity    days or hours decided; null when there are none
 * @param erasedOn    day of the legal erasure, known from the decision on; null for an expulsion
 */
public record ProcedureLine(long id, long pupil, String lastName, String firstName, String division, Authority authority, ProcedureState state,
        LocalDate openedOn, LocalDate noticeOn, LocalDate decidableOn, LocalDate decidedOn, SanctionKind kind, Integer days, Integer hours,
        Suspension suspension, LocalDate revocableUntil, LocalDate revokedOn, Alternative alternative, LocalDate notifiedOn, LocalDate executedOn,
        LocalDate erasedOn) {

    /** What comes next, and from when. */
    public NextStep next(LocalDate today) {
        return NextStep.of(this, today);
    }
}
