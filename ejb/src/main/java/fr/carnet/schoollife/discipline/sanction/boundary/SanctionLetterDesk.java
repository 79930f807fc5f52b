package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.discipline.sanction.control.LettersToSend;
import fr.carnet.schoollife.discipline.sanction.control.ProcedureLetters;
import fr.carnet.schoollife.discipline.sanction.control.Procedures;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Where the letters of a procedure are printed, a page for each holder of authority.
 *
 * <p>The secretary sends them: she finds the pupil and the letters, and reads neither steps, observations nor register.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class SanctionLetterDesk {

    @Inject
    LettersToSend toSend;

    @Inject
    Procedures procedures;

    @Inject
    ProcedureLetters letters;

    /** The procedures that have a letter, newest first. */
    @Audited(Act.PROCEDURES_READ)
    public List<LettersLine> list() {
        return toSend.lines();
    }

    /** Refuses ProcedureUnknown, SanctionNotHere while the step of that letter is not made. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] print(long procedure, @NotNull ProcedureLetter which) {
        return letters.print(procedures.sheet(procedure), which);
    }
}
