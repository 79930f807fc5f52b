package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** The punishment is no longer where this act would find it: proposed, given, done or lifted since. */
public class PunishmentSettled extends BusinessException {

    public PunishmentSettled(PunishmentState state) {
        super(state);
    }
}
