package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such member of the staff in the school in scope, or none that this act concerns. */
public class StaffUnknown extends UnknownThing {

    public StaffUnknown(long member) {
        super(member);
    }
}
