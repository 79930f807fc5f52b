package fr.carnet.messaging.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such notice in the school in scope. */
public class NoticeUnknown extends UnknownThing {

    private static final long serialVersionUID = 1L;

    public NoticeUnknown(long notice) {
        super(notice);
    }
}
