package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.discipline.punishment.control.PunishmentTypes;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where the head keeps the list of punishments as the règlement intérieur has it (<i>ED-031</i>). */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class PunishmentTypeDesk {

    @Inject
    PunishmentTypes types;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses PunishmentTypeTwice, PunishmentForbidden. */
    @Audited(Act.PUNISHMENT_LIST_CHANGED)
    public void add(@NotNull PunishmentKind nature, @NotNull @Size(min = 3, max = 80) String label) {
        types.add(nature, label);
    }

    /** Takes it from the list; what was given with it keeps its name. Refuses PunishmentTypeUnknown. */
    @Audited(Act.PUNISHMENT_LIST_CHANGED)
    public void close(long type) {
        types.get(type).close(clock.now(), scope.accountId());
    }
}
