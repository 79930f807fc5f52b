package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.schoollife.rollcall.entity.RollKind;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Of whom a roll is taken, and when.
 *
 * @param of     the lesson, the division or the group; of a study hall a division to begin with, or null
 * @param starts and {@code ends}: hours of a roll without a lesson; null for a lesson, whose hours the timetable says
 * @param pupils of a study hall: those proposed by whoever takes it; empty otherwise
 */
public record RollSubject(@NotNull RollKind kind, Long of, @NotNull LocalDate day, LocalTime starts, LocalTime ends, Set<Long> pupils) {

    public static RollSubject lesson(long lesson, LocalDate day) {
        return new RollSubject(RollKind.LESSON, lesson, day, null, null, Set.of());
    }

    public static RollSubject division(long division, LocalDate day, LocalTime starts, LocalTime ends) {
        return new RollSubject(RollKind.DIVISION, division, day, starts, ends, Set.of());
    }

    public static RollSubject group(long group, LocalDate day, LocalTime starts, LocalTime ends) {
        return new RollSubject(RollKind.GROUP, group, day, starts, ends, Set.of());
    }

    public static RollSubject study(Set<Long> pupils, LocalDate day, LocalTime starts, LocalTime ends) {
        return new RollSubject(RollKind.STUDY, null, day, starts, ends, pupils);
    }
}
