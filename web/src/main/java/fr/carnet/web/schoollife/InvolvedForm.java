package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.incident.boundary.Involved;
import fr.carnet.schoollife.discipline.incident.entity.Part;

import java.io.Serializable;

/** Somebody who took part in an incident, and which. */
public class InvolvedForm implements Serializable {

    private final Long pupil;
    private final Long staff;
    private final String name;
    private Part part;

    private InvolvedForm(Long pupil, Long staff, String name, Part part) {
        this.pupil = pupil;
        this.staff = staff;
        this.name = name;
        this.part = part;
    }

    static InvolvedForm pupil(long id, String name, Part part) {
        return new InvolvedForm(id, null, name, part);
    }

    static InvolvedForm staff(long id, String name) {
        return new InvolvedForm(null, id, name, Part.VICTIM);
    }

    Involved involved() {
        return new Involved(pupil, staff, part);
    }

    boolean isSame(InvolvedForm other) {
        return pupil != null ? pupil.equals(other.pupil) : staff.equals(other.staff);
    }

    public String getName() {
        return name;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
