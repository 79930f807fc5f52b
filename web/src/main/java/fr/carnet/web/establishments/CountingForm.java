package fr.carnet.web.establishments;

import fr.carnet.establishments.calendar.boundary.SchoolDay.CountingRule;

import java.io.Serializable;
import java.time.LocalTime;

/** How half-days are counted, as typed. */
public class CountingForm implements Serializable {

    private LocalTime pivot;
    private int minimum;
    private int lateness;

    CountingForm(CountingRule rule) {
        this.pivot = rule.pivot();
        this.minimum = rule.minimumMinutes();
        this.lateness = rule.latenessLimit();
    }

    CountingRule rule() {
        return new CountingRule(pivot, minimum, lateness);
    }

    public LocalTime getPivot() {
        return pivot;
    }

    public void setPivot(LocalTime pivot) {
        this.pivot = pivot;
    }

    public int getMinimum() {
        return minimum;
    }

    public void setMinimum(int minimum) {
        this.minimum = minimum;
    }

    public int getLateness() {
        return lateness;
    }

    public void setLateness(int lateness) {
        this.lateness = lateness;
    }
}
