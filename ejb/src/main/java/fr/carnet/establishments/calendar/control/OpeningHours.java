package fr.carnet.establishments.calendar.control;

import fr.carnet.establishments.calendar.entity.SchoolClosed;
import fr.carnet.establishments.calendar.entity.SchoolClosedThen;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;

/** When the school in scope is open: what is planned for pupils lies within. */
@Dependent
public class OpeningHours {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Refuses SchoolClosed on a holiday, a closure or a weekday without school, SchoolClosedThen outside the hours of the day. */
    public void check(LocalDate day, LocalTime from, LocalTime to) {
        Row hours = Row.of(em.createNativeQuery("""
                        select opens, closes from opening_hours
                         where establishment_id = ?1 and weekday = ?2 and open_day(?1, ?3)""")
                        .setParameter(1, scope.establishmentId()).setParameter(2, day.getDayOfWeek().getValue()).setParameter(3, day))
                .findFirst().orElseThrow(() -> new SchoolClosed(day));
        LocalTime opens = hours.hour();
        LocalTime closes = hours.hour();
        if (from.isBefore(opens) || to.isAfter(closes)) {
            throw new SchoolClosedThen(day, opens, closes);
        }
    }
}
