package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.ArrangementLine;
import fr.carnet.schoollife.absence.control.GroupAbsences.Recorded;
import fr.carnet.schoollife.absence.control.GroupAbsences.Stretch;
import fr.carnet.schoollife.absence.entity.Arrangement;
import fr.carnet.schoollife.absence.entity.ArrangementKind;
import fr.carnet.schoollife.absence.entity.NoWeekConcerned;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The arrangements of the school in scope, with their weeks. */
@Dependent
public class Arrangements {

    private static final String LIST = SqlText.beside(Arrangements.class, "arrangement-list");
    private static final String END = SqlText.beside(Arrangements.class, "arrangement-end");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    GroupAbsences weeks;

    @Inject
    Event<AttendanceChanged> changed;

    /** Keeps it with its weeks; refuses NoWeekConcerned. */
    public int record(Arrangement made, Recording act) {
        em.persist(made);
        em.flush();
        List<Stretch> stretches = made.days().stream().map(day -> new Stretch(instant(day, made.starts()), instant(day, made.ends()))).toList();
        Recorded recorded = stretches.isEmpty() ? Recorded.NOTHING : weeks.record(made, stretches, act);
        if (recorded.absences() == 0) {
            throw new NoWeekConcerned();
        }
        return recorded.absences();
    }

    /** Refuses FactUnknown, ArrangementEnded. */
    public int end(long id, Recording act) {
        Arrangement found = em.find(Arrangement.class, id);
        if (found == null || !found.belongsTo(scope.establishmentId())) {
            throw new FactUnknown(id);
        }
        found.end(act.at(), act.by());
        em.flush();
        int cancelled = Row.of(em.createNativeQuery(END).setParameter(1, id).setParameter(2, act.schoolYear().september())
                .setParameter(3, act.academy()).setParameter(4, act.at().atOffset(ZoneOffset.UTC)).setParameter(5, act.by()))
                .findFirst().orElseThrow().number();
        changed.fire(new AttendanceChanged(Set.of(found.pupil()), LocalDate.ofInstant(act.at(), SchoolClock.PARIS), found.lastDay()));
        return cancelled;
    }

    public List<ArrangementLine> current() {
        return lines(0);
    }

    public List<ArrangementLine> of(long pupil) {
        return lines(pupil);
    }

    private List<ArrangementLine> lines(long pupil) {
        return Row.of(em.createNativeQuery(LIST).setParameter(1, scope.establishmentId())
                        .setParameter(2, scope.schoolYear().september()).setParameter(3, scope.academy()).setParameter(4, pupil)
                        .setParameter(5, Date.valueOf(clock.today())))
                .map(row -> new ArrangementLine(row.id(), row.id(), row.text(), row.text(), row.text(), row.value(ArrangementKind.class),
                        row.value(DayOfWeek.class), row.hour(), row.hour(), row.day(), row.day(), row.text(), row.text(), row.number(),
                        row.local(), row.flag())).toList();
    }

    private static Instant instant(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(SchoolClock.PARIS).toInstant();
    }
}
