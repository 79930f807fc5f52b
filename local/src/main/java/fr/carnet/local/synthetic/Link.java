package fr.carnet.local.synthetic;

/** Who answers for whom. */
record Link(Pupil pupil, Person person) {
}
