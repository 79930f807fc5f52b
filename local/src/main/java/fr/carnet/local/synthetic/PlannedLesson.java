package fr.carnet.local.synthetic;

/**
 * A service taught at one hour of the week.
 *
 * @param weeks code of the alternance: H every week, A or B every other one
 */
record PlannedLesson(Service service, Slot slot, String weeks, String room) {
}
