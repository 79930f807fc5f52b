package fr.carnet.establishments.entity;

import fr.carnet.shared.entity.BusinessException;

/** The service ABSENCES of 2012 is not offered yet. */
public class ServiceNotYetOffered extends BusinessException {

    public ServiceNotYetOffered(Object... details) {
        super(details);
    }
}
