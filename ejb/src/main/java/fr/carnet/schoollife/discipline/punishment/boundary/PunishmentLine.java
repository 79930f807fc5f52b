package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentState;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A punishment as the staff reads it.
 *
 * @param label     its name on the list of the school; null for those given before there was one
 * @param givenBy   who gave or proposed it
 * @param detention the call to detention that stands; null with its day, hours and room when there is none
 */
public record PunishmentLine(long id, long pupil, String lastName, String firstName, String division, PunishmentKind kind, String label,
        LocalDate decidedOn, String motive, String work, PunishmentState state, boolean cancelled, String givenBy, String report,
        LocalDateTime reportedAt, Long detention, LocalDate day, LocalTime starts, LocalTime ends, String room) {

    /** Whether somebody still has to write the report of an exclusion (<i>ED-033</i>). */
    public boolean reportOwed() {
        return kind.owesReport() && report == null && state.isOpen() && !cancelled;
    }

    /** Whether school life still has to say when and where. */
    public boolean toPlace() {
        return kind.isDetention() && detention == null && !cancelled && (state == PunishmentState.GIVEN || state == PunishmentState.NOT_DONE);
    }

    public boolean open() {
        return state.isOpen() && !cancelled;
    }
}
