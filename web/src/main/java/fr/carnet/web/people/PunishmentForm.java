package fr.carnet.web.people;

import fr.carnet.schoollife.discipline.boundary.NewPunishment;
import fr.carnet.schoollife.discipline.entity.PunishmentKind;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is typed to record a punishment, of today until changed. */
public class PunishmentForm implements Serializable {

    private PunishmentKind kind;
    private LocalDate decidedOn;
    private String motive;

    PunishmentForm(LocalDate today) {
        this.decidedOn = today;
    }

    NewPunishment asked(long pupil) {
        return new NewPunishment(pupil, kind, decidedOn, motive);
    }

    public List<PunishmentKind> getKinds() {
        return List.of(PunishmentKind.values());
    }

    public PunishmentKind getKind() {
        return kind;
    }

    public void setKind(PunishmentKind kind) {
        this.kind = kind;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
