package fr.carnet.local.synthetic;

/** A home under the number one school gave it. */
record Address(int id, Home home) {
}
