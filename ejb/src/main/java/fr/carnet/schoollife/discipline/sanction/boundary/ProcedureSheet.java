package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLetter.Made;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureState;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;

import java.time.LocalDate;
import java.util.List;

/**
 * A procedure with all that was said and done.
 *
 * @param hoursDone     minutes of a mesure de responsabilisation already done, put in hours
 * @param alsoSanctioned whether another sanction was already decided for the same incident (<i>ne bis in idem; ED-077</i>)
 * @param appealUntil   last day of an appeal to the recteur; null when there is none
 * @param bannedFrom    first day of the conservatory ban, and {@code bannedUntil} its last; null without one
 * @param requester     who asked for the conseil de discipline; null when nobody but the head
 * @param ofSchoolAge   whether the pupil is under the obligation of instruction, until the age of sixteen
 */
public record ProcedureSheet(ProcedureLine line, String facts, String legalGround, Long incident, String motive, String activity,
        String organisation, String hostPlace, String hostPerson, Integer suspendedDays, boolean banned, double hoursDone,
        boolean alsoSanctioned, LocalDate appealUntil, LocalDate bannedFrom, LocalDate bannedUntil, LocalDate executedFrom, String requester,
        boolean ofSchoolAge, List<ProcedureStep> steps) {

    public boolean did(String what) {
        return on(what) != null;
    }

    /** Day of the last step of that name; null when it was not made. */
    public LocalDate on(String what) {
        return steps.stream().filter(step -> step.what().equals(what)).map(ProcedureStep::day).reduce((one, next) -> next).orElse(null);
    }

    /** The letters that there are. */
    public List<ProcedureLetter> letters() {
        return ProcedureLetter.of(new Made(line.authority() == Authority.BOARD, bannedFrom != null, line.decidedOn() != null, line.notifiedOn() != null,
                executedFrom != null, line.revokedOn() != null));
    }

    /** Whether the conseil may wait for the criminal courts (<i>D511-47; ED-098</i>). */
    public boolean maySuspend() {
        return line.authority() == Authority.BOARD && line.state().isBeforeDecision() && line.state() != ProcedureState.SUSPENDED;
    }

    public boolean mayAppeal() {
        return appealUntil != null && !did("APPEALED");
    }

    /** Whether an appeal waits for its answer (<i>D511-52; ED-096</i>). */
    public boolean rectorAwaited() {
        return did("APPEALED") && steps.stream().noneMatch(step -> step.what().startsWith("RECTOR_"));
    }

    /** Last day of the recteur's answer, a month after the appeal; null without one. */
    public LocalDate rectorUntil() {
        LocalDate appealed = on("APPEALED");
        return appealed == null ? null : appealed.plusMonths(1);
    }

    /** An expulsion leaves a pupil who must be schooled without a school, until the recteur finds one (<i>D511-43; ED-097</i>). */
    public boolean enrolmentOwed() {
        boolean expelled = line.kind() == SanctionKind.EXPULSION && line.notifiedOn() != null
                && (line.suspension() != Suspension.TOTAL || line.revokedOn() != null);
        return expelled && ofSchoolAge && !did("ENROLLED_ELSEWHERE");
    }

    public boolean mayRevoke() {
        return line.notifiedOn() != null && line.suspension() != Suspension.NONE && line.revokedOn() == null;
    }

    /** Whether a sanction is on the file, that may leave it before its day (<i>ED-111, ED-112, ED-115</i>). */
    public boolean mayErase() {
        return line.notifiedOn() != null && line.alternative() != Alternative.PENDING;
    }
}
