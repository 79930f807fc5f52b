package fr.carnet.web.establishments;

import fr.carnet.establishments.calendar.boundary.SchoolDay.Slot;
import fr.carnet.establishments.calendar.entity.SlotKind;

import java.io.Serializable;
import java.time.LocalTime;

/** What is typed to add a stretch of the day, or to change the one of the same code. */
public class SlotForm implements Serializable {

    private String code;
    private LocalTime starts;
    private LocalTime ends;
    private SlotKind kind = SlotKind.COURSE;

    Slot slot() {
        return new Slot(code.strip(), starts, ends, kind);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public SlotKind getKind() {
        return kind;
    }

    public void setKind(SlotKind kind) {
        this.kind = kind;
    }
}
