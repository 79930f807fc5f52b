package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.entity.Absence;
import fr.carnet.schoollife.record.entity.AbsencesAnswered;
import fr.carnet.schoollife.record.entity.AbsencesWithdrawn;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the counters, the dossiers and the messages what happened to absences, in the same transaction. */
@Dependent
public class AbsenceNews {

    @Inject
    Event<AttendanceChanged> changed;

    @Inject
    Event<AbsencesAnswered> answered;

    @Inject
    Event<AbsencesWithdrawn> withdrawn;

    public void changed(Absence absence) {
        changed(List.of(absence));
    }

    /** One telling for all, from the first to the last of their days. */
    public void changed(Collection<Absence> absences) {
        if (absences.isEmpty()) {
            return;
        }
        Set<Long> pupils = absences.stream().map(Absence::pupil).collect(Collectors.toSet());
        LocalDate first = absences.stream().map(each -> day(each.startsAt())).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = absences.stream().map(each -> day(each.endsAt())).max(LocalDate::compareTo).orElseThrow();
        changed.fire(new AttendanceChanged(pupils, first, last));
    }

    /** Somebody explained them, or the school settled them: nobody is asked any more. */
    public void answered(Collection<Absence> absences) {
        if (!absences.isEmpty()) {
            answered.fire(new AbsencesAnswered(absences.stream().map(Absence::id).collect(Collectors.toSet())));
        }
    }

    /** It was a mistake. */
    public void withdrawn(Absence absence) {
        changed(absence);
        withdrawn.fire(new AbsencesWithdrawn(Set.of(absence.id())));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SchoolClock.PARIS);
    }
}
