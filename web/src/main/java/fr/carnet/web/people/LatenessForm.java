package fr.carnet.web.people;

import fr.carnet.schoollife.lateness.boundary.NewLateness;
import fr.carnet.schoollife.lateness.entity.LatenessReason;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What is typed to record a lateness, of today until changed. */
public class LatenessForm implements Serializable {

    private LocalDate day;
    private LocalTime hour;
    private Integer minutes;
    private LatenessReason reason;

    LatenessForm(LocalDate today) {
        this.day = today;
        this.reason = LatenessReason.UNKNOWN;
    }

    NewLateness asked(long pupil) {
        return new NewLateness(pupil, day.atTime(hour), minutes, reason);
    }

    public List<LatenessReason> getReasons() {
        return List.of(LatenessReason.values());
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getHour() {
        return hour;
    }

    public void setHour(LocalTime hour) {
        this.hour = hour;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LatenessReason getReason() {
        return reason;
    }

    public void setReason(LatenessReason reason) {
        this.reason = reason;
    }
}
