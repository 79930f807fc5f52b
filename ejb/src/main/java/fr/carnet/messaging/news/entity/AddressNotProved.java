package fr.carnet.messaging.news.entity;

import fr.carnet.shared.entity.BusinessException;

/** News go to an address that its owner proved to read, and to no other. */
public class AddressNotProved extends BusinessException {

    public AddressNotProved() {
        super();
    }
}
