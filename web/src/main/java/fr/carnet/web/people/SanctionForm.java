package fr.carnet.web.people;

import fr.carnet.schoollife.discipline.sanction.boundary.NewSanction;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is typed to record a sanction, decided today until changed. */
public class SanctionForm implements Serializable {

    private SanctionKind kind;
    private LocalDate decidedOn;
    private String motive;
    private Integer days;
    private Integer hours;
    private LocalDate notifiedOn;

    SanctionForm(LocalDate today) {
        this.decidedOn = today;
    }

    NewSanction asked(long pupil) {
        return new NewSanction(pupil, kind, decidedOn, motive, days, hours, notifiedOn);
    }

    public List<SanctionKind> getKinds() {
        return List.of(SanctionKind.values());
    }

    public SanctionKind getKind() {
        return kind;
    }

    public void setKind(SanctionKind kind) {
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

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }
}
