package fr.carnet.establishments.entity;

import fr.carnet.shared.entity.BusinessException;

/** The service is not open for this year, so nothing of it can be closed or shown (<i>TS-001</i>). */
public class ServiceNotOpen extends BusinessException {

    public ServiceNotOpen(Object... details) {
        super(details);
    }
}
