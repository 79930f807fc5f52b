package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.NewArrangement;
import fr.carnet.schoollife.absence.entity.ArrangementKind;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Option;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;

/** What is typed to record an arrangement; from today to the end of the school year until changed. */
public class ArrangementForm implements Serializable {

    private ArrangementKind kind = ArrangementKind.DISPENSE;
    private String weekday;
    private LocalTime from;
    private LocalTime to;
    private LocalDate first;
    private LocalDate last;
    private String cause;

    ArrangementForm(LocalDate today, LocalDate lastDay) {
        this.first = today;
        this.last = lastDay;
    }

    NewArrangement asked(long pupil) {
        return new NewArrangement(pupil, kind, DayOfWeek.valueOf(weekday), from, to, first, last, cause);
    }

    public List<ArrangementKind> getKinds() {
        return List.of(ArrangementKind.values());
    }

    public List<Option> getWeekdays() {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY).stream().map(day -> new Option(day.name(), Dates.nameOf(day))).toList();
    }

    public ArrangementKind getKind() {
        return kind;
    }

    public void setKind(ArrangementKind kind) {
        this.kind = kind;
    }

    public String getWeekday() {
        return weekday;
    }

    public void setWeekday(String weekday) {
        this.weekday = weekday;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
