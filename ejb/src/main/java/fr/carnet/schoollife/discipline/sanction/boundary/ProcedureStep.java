package fr.carnet.schoollife.discipline.sanction.boundary;

import java.time.LocalDate;

/**
 * A dated step of a procedure.
 *
 * @param what name of the step, of a message {@code ProcedureStep.…}
 * @param by   who recorded it
 */
public record ProcedureStep(String what, LocalDate day, String note, String by) {
}
