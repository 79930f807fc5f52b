package fr.carnet.schoollife.discipline.punishment.boundary;

import java.time.LocalDate;
import java.time.LocalTime;

/** An hour of detention, its room, how many pupils it takes and has, and who watches them. */
public record DetentionPlace(long id, LocalDate day, LocalTime starts, LocalTime ends, String room, int capacity, int taken, String supervisor) {

    public int free() {
        return Math.max(0, capacity - taken);
    }
}
