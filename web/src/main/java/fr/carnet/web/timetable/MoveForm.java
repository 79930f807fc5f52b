package fr.carnet.web.timetable;

import fr.carnet.timetable.entity.NewMoment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed to move a lesson. */
public class MoveForm implements Serializable {

    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;
    private String room;

    NewMoment moment() {
        return new NewMoment(day, starts, ends, room);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }
}
