package fr.carnet.establishments.calendar.boundary;

import fr.carnet.establishments.calendar.entity.SlotKind;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** How a school's day is cut and counted: all that its head decides of it, and the vacations of its calendar, which nobody there decides. */
public record SchoolDay(List<OpenDay> hours, CountingRule rule, List<Slot> slots, List<Closure> closures, List<Vacation> vacations) {

    /** The hours of one weekday, 1 for Monday; no hours at all is a day without school. */
    public record OpenDay(int weekday, LocalTime opens, LocalTime closes) {

        public boolean isOpen() {
            return opens != null;
        }
    }

    /**
     * How absences are counted.
     *
     * @param pivot          a lesson that starts before it is of the morning
     * @param minimumMinutes missed minutes from which a half-day counts (ED-010)
     * @param latenessLimit  minutes from which a lateness is an absence for that lesson (ED-011)
     */
    public record CountingRule(LocalTime pivot, int minimumMinutes, int latenessLimit) {
    }

    /** A stretch of the day: class, break or meal. */
    public record Slot(String code, LocalTime starts, LocalTime ends, SlotKind kind) {
    }

    /**
     * Days in a row without classes, both included.
     *
     * @param approximate whether nobody compared them with what is published yet
     */
    public record Vacation(String label, LocalDate first, LocalDate last, boolean approximate) {
    }

    /** A day on which this school alone is closed. */
    public record Closure(LocalDate day, String label) {
    }
}
