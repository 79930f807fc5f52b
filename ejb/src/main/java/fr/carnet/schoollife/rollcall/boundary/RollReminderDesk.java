package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.rollcall.control.RollReminderRules;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Where the head says whether, and after how long, teachers are reminded of a forgotten roll without anybody asking. */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class RollReminderDesk {

    @Inject
    RollReminderRules rules;

    public RollReminderRule rule() {
        return rules.current();
    }

    @Audited(Act.ROLL_REMINDER_CHANGED)
    public void keep(@Valid RollReminderRule rule) {
        rules.keep(rule);
    }
}
