package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.punishment.boundary.PupilToPunish;

import java.io.Serializable;

/** A pupil to punish, and the motive that is his or her own. */
public class MotiveForm implements Serializable {

    private final PupilToPunish pupil;
    private String motive;

    MotiveForm(PupilToPunish pupil) {
        this.pupil = pupil;
    }

    public PupilToPunish getPupil() {
        return pupil;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
