package fr.carnet.establishments.entity;

import fr.carnet.shared.entity.BusinessException;

/** The service is open for this year already. */
public class ServiceAlreadyOpen extends BusinessException {

    public ServiceAlreadyOpen(Object... details) {
        super(details);
    }
}
