package fr.carnet.local.synthetic;

/** A class of a school. */
record Division(String code, String label, Level level) {
}
