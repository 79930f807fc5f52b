package fr.carnet.local.synthetic;

/**
 * Somebody who answers for the children of a family, before any school gave him a number.
 *
 * @param usageName null when the birth name is used
 * @param home null for a contact of whom only a telephone is known
 * @param mail null when the school has none
 */
record Adult(Sex sex, String surname, String usageName, String firstName, String homePhone, String mobile,
        String workPhone, boolean acceptsSms, String mail, boolean sharesAddress, Home home, String profession,
        Kinship kinship, Authority authority, boolean pays, boolean hosts) {

    String displayName() {
        return usageName == null ? surname : usageName;
    }

    Adult withMail(String address) {
        return new Adult(sex, surname, usageName, firstName, homePhone, mobile, workPhone, acceptsSms, address,
                sharesAddress, home, profession, kinship, authority, pays, hosts);
    }
}
