package fr.carnet.establishments.academy.entity;

/**
 * Where the académie of a school stands with a service.
 *
 * @param pilot whether the school is one of those named by the pilot
 */
public record AcademyStand(AcademyState state, boolean pilot) {

    public boolean lets() {
        return state.lets(pilot);
    }

    /** Refuses AcademyNotOpen, SchoolNotPilot. */
    public void letOrRefuse() {
        if (state == AcademyState.CLOSED) {
            throw new AcademyNotOpen(state);
        }
        if (!lets()) {
            throw new SchoolNotPilot(state);
        }
    }
}
