package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.BusinessException;

/** A sursis goes with the four highest sanctions only, and a partial one leaves days to be done (<i>R511-13-1; ED-053</i>). */
public class SuspensionRefused extends BusinessException {
}
