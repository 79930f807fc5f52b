package fr.carnet.schoollife.family.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.family.control.StatementPrint;
import fr.carnet.schoollife.family.control.Statements;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.util.function.UnaryOperator;

/**
 * Where the school gives a family by another way what it would read on line (<i>TS-073, TS-077; D-12</i>): made of the same projection as
 * the family's page, so that neither says more than the other.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class StatementDesk {

    @Inject
    Statements statements;

    @Inject
    StatementPrint print;

    /** Refuses {@link PupilUnknown}. */
    @Audited(Act.STATEMENT_READ)
    public PupilStatement statement(long pupil) {
        return statements.of(pupil);
    }

    /**
     * The same as PDF; refuses {@link PupilUnknown}.
     *
     * @param words gives the text of a message key, so that paper and page use the same words
     */
    @Audited(Act.STATEMENT_READ)
    public byte[] print(long pupil, UnaryOperator<String> words) {
        return print.print(statements.of(pupil), words);
    }

    /** Notes to whom the statement of this moment is handed over; refuses {@link PupilUnknown}. */
    @Audited(Act.STATEMENT_HANDED_OVER)
    public void handOver(@Valid Handover asked) {
        statements.handOver(asked);
    }
}
