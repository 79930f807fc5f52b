package fr.carnet.schoollife.discipline.sanction.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * A procedure with all that was said and done.
 *
 * @param hoursDone     minutes of a mesure de responsabilisation already done, put in hours
 * @param alsoSanctioned whether another sanction was already decided for the same incident (<i>ne bis in idem; ED-077</i>)
 * @param appealUntil   last day of an appeal to the recteur; null when there is none
 */
public record ProcedureSheet(ProcedureLine line, String facts, String legalGround, Long incident, String motive, String activity,
        String organisation, String hostPlace, String hostPerson, Integer suspendedDays, boolean banned, double hoursDone,
        boolean alsoSanctioned, LocalDate appealUntil, List<ProcedureStep> steps) {

    public boolean did(String what) {
        return steps.stream().anyMatch(step -> step.what().equals(what));
    }
}
