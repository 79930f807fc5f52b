package fr.carnet.web.people;

import fr.carnet.schoollife.absence.boundary.NewAbsence;
import fr.carnet.schoollife.absence.entity.AbsenceReason;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What is typed to record an absence; a whole day of today until changed. */
public class AbsenceForm implements Serializable {

    private LocalDate fromDay;
    private LocalTime fromHour;
    private LocalDate toDay;
    private LocalTime toHour;
    private AbsenceReason reason;

    AbsenceForm(LocalDate today) {
        this.fromDay = today;
        this.fromHour = LocalTime.of(8, 0);
        this.toDay = today;
        this.toHour = LocalTime.of(17, 30);
        this.reason = AbsenceReason.UNKNOWN;
    }

    NewAbsence asked(long pupil) {
        return new NewAbsence(pupil, fromDay.atTime(fromHour), toDay.atTime(toHour), reason);
    }

    public List<AbsenceReason> getReasons() {
        return List.of(AbsenceReason.values());
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalTime getFromHour() {
        return fromHour;
    }

    public void setFromHour(LocalTime fromHour) {
        this.fromHour = fromHour;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }

    public LocalTime getToHour() {
        return toHour;
    }

    public void setToHour(LocalTime toHour) {
        this.toHour = toHour;
    }

    public AbsenceReason getReason() {
        return reason;
    }

    public void setReason(AbsenceReason reason) {
        this.reason = reason;
    }
}
