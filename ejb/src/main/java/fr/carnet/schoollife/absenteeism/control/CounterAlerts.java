package fr.carnet.schoollife.absenteeism.control;

import fr.carnet.schoollife.halfday.entity.HalfDaysChanged;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Follows the counters of each calendar month: at 4 and at 10 half-days without legitimate reason a file opens, under that it closes,
 * and each time a line is kept (<i>ED-007, ED-008</i>). What awaits an answer does not count until it is refused.
 *
 * <p>One statement whatever the number of pupils. Opening a file has the persons responsible told; closing tells nobody.
 */
@Dependent
class CounterAlerts {

    private static final String FOLLOW = SqlText.beside(CounterAlerts.class, "follow-counters");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    Event<FamilyToTell> toTell;

    private record Done(long file, long pupil, String what, LocalDate lastDay) {
    }

    void follow(@Observes HalfDaysChanged change) {
        List<Done> done = Row.of(em.createNativeQuery(FOLLOW)
                        .setParameter(1, SqlText.array(change.pupils()))
                        .setParameter(2, change.first().toString()).setParameter(3, change.last().toString())
                        .setParameter(4, scope.establishmentId()).setParameter(5, scope.schoolYear().september())
                        .setParameter(6, scope.academy()).setParameter(7, clock.now().atOffset(ZoneOffset.UTC))
                        .setParameter(8, clock.today().toString()))
                .map(row -> new Done(row.id(), row.id(), row.text(), row.day())).toList();
        done.stream().filter(each -> each.what().equals("OPENED"))
                .forEach(each -> toTell.fire(new FamilyToTell(each.pupil(), Matter.ATTENDANCE_FILE, each.file(), each.lastDay())));
    }
}
