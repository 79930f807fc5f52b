package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;

import java.time.LocalDate;

/** A line of the register of sanctions: the first day of the month, the measure, the facts; nobody's identity (<i>ED-116</i>). */
public record RegisterLine(LocalDate month, SanctionKind kind, Authority authority, Integer days, Integer hours, Suspension suspension,
        boolean alternative, String facts) {
}
