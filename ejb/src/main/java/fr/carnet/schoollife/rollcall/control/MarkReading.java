package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.entity.LatenessWithoutMinutes;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.schoollife.rollcall.entity.MarksContradict;
import fr.carnet.schoollife.rollcall.entity.NoteMissing;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.schoollife.rollcall.entity.RollMark;
import fr.carnet.schoollife.rollcall.entity.TimeOutsideLesson;
import fr.carnet.shared.control.SchoolClock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads marks as the form sends them into marks as they are kept: gives them their time, and refuses those that cannot be true.
 *
 * <p>Times are kept to the minute, as people read them, so that a corrected roll that says the same is found to be the same.
 */
final class MarkReading {

    private final RollSetting roll;
    private final Instant now;

    MarkReading(RollSetting roll, Instant now) {
        this.roll = roll;
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Refuses MarksContradict, NoteMissing, LatenessWithoutMinutes, TimeOutsideLesson. */
    List<RollMark> read(List<NewMark> asked) {
        refuseContradictions(asked);
        return asked.stream().map(this::read).toList();
    }

    private void refuseContradictions(List<NewMark> asked) {
        boolean study = roll.heading().kind() == RollKind.STUDY;
        Map<Long, Set<Mark>> byPupil = new HashMap<>();
        for (NewMark each : asked) {
            if (!byPupil.computeIfAbsent(each.pupil(), none -> EnumSet.noneOf(Mark.class)).add(each.mark())) {
                throw new MarksContradict(each.pupil());
            }
        }
        byPupil.forEach((pupil, marks) -> {
            boolean absentAndNot = marks.contains(Mark.ABSENT) && marks.size() > 1;
            if (absentAndNot || study != marks.contains(Mark.PRESENT) || study && marks.contains(Mark.LATE)) {
                throw new MarksContradict(pupil);
            }
        });
    }

    private RollMark read(NewMark asked) {
        String note = asked.note() == null || asked.note().isBlank() ? null : asked.note().strip();
        if (note == null && asked.mark().asksNote()) {
            throw new NoteMissing(asked.mark());
        }
        if (asked.mark() == Mark.LATE) {
            int minutes = minutes(asked);
            return new RollMark(asked.pupil(), Mark.LATE, roll.starts().plus(Duration.ofMinutes(minutes)), minutes, note);
        }
        return new RollMark(asked.pupil(), asked.mark(), asked.mark().hasTime() ? time(asked) : null, null, note);
    }

    private int minutes(NewMark asked) {
        if (asked.minutes() == null && asked.at() == null && now.isAfter(roll.ends())) {
            throw new LatenessWithoutMinutes();
        }
        Instant arrived = asked.at() == null ? now : instant(asked);
        long minutes = asked.minutes() != null ? asked.minutes() : Math.max(1, Duration.between(roll.starts(), arrived).toMinutes());
        if (roll.starts().plus(Duration.ofMinutes(minutes)).isAfter(roll.ends())) {
            throw new TimeOutsideLesson(Mark.LATE);
        }
        return (int) minutes;
    }

    private Instant time(NewMark asked) {
        if (asked.at() == null) {
            return now.isBefore(roll.starts()) ? roll.starts() : now.isAfter(roll.ends()) ? roll.ends() : now;
        }
        Instant at = instant(asked);
        if (at.isBefore(roll.starts()) || at.isAfter(roll.ends())) {
            throw new TimeOutsideLesson(asked.mark());
        }
        return at;
    }

    private Instant instant(NewMark asked) {
        return roll.heading().day().atTime(asked.at()).atZone(SchoolClock.PARIS).toInstant();
    }
}
