package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;

/** How many sanctions of a kind a school year had, with sursis and with an alternative among them (<i>ED-117</i>). */
public record YearCount(SanctionKind kind, Authority authority, int sanctions, int suspended, int alternatives) {
}
