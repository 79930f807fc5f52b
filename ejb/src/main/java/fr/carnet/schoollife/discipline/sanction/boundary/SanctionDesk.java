package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.control.LetterHeads;
import fr.carnet.schoollife.discipline.sanction.control.RegisterPrint;
import fr.carnet.schoollife.discipline.sanction.control.SanctionRegister;
import fr.carnet.schoollife.discipline.sanction.entity.Sanction;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where the register of sanctions is read, without anybody's name, and where a sanction is withdrawn; it is made by a procedure alone. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class SanctionDesk {

    @Inject
    Facts facts;

    @Inject
    SanctionRegister register;

    @Inject
    RegisterPrint print;

    @Inject
    LetterHeads heads;

    @Inject
    CurrentScope scope;

    /** Withdraws a sanction: the family no longer reads it. Refuses FactUnknown, AlreadyCancelled. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.SANCTION_CANCELLED)
    public void cancel(long sanction) {
        facts.cancel(Sanction.class, sanction);
    }

    /** Measures and facts, to judge alike what is alike (<i>ED-116</i>). */
    @Audited(Act.PROCEDURES_READ)
    public List<RegisterLine> register() {
        return register.lines();
    }

    /** The counts of the year for the conseil d’administration (<i>ED-117</i>). */
    @Audited(Act.PROCEDURES_READ)
    public List<YearCount> counts() {
        return register.counts(scope.schoolYear());
    }

    /** Register and counts of the year on the school's paper. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] printedRegister() {
        return print.print(heads.current(), scope.schoolYear(), register.counts(scope.schoolYear()), register.lines());
    }
}
