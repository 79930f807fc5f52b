package fr.carnet.local.synthetic;

/** Where somebody lives; {@code building} and {@code floor} may be missing. */
record Home(String street, String building, String floor, String postcode, String town, String insee) {
}
