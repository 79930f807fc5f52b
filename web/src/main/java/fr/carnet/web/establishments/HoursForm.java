package fr.carnet.web.establishments;

import fr.carnet.establishments.calendar.boundary.SchoolDay.OpenDay;
import fr.carnet.web.convert.Dates;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The hours of one weekday as typed; both empty for a day without school. */
public class HoursForm implements Serializable {

    private final int weekday;
    private LocalTime opens;
    private LocalTime closes;

    HoursForm(OpenDay day) {
        this.weekday = day.weekday();
        this.opens = day.opens();
        this.closes = day.closes();
    }

    OpenDay day() {
        return new OpenDay(weekday, opens, closes);
    }

    /** Lundi, mardi… */
    public String getName() {
        return Dates.nameOf(DayOfWeek.of(weekday));
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }
}
