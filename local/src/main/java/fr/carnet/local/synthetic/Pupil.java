package fr.carnet.local.synthetic;

/**
 * A child as one school knows it.
 *
 * @param number the school's internal number (ELENOET), null for a pupil not yet numbered
 * @param ine null for a newcomer
 * @param addressId null when no adult has an address
 */
record Pupil(int id, Integer number, String ine, Integer addressId, Child child, Schooling schooling) {
}
