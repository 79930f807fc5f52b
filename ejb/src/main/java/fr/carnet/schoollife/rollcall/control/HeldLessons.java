package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.entity.LessonRollTaken;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.timetable.entity.LessonChangeAsked;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;

/**
 * A lesson whose roll was taken was held: nobody declares it not held nor moves it afterwards, for the absences of that roll would then
 * be of a lesson that families are told did not take place (ED-001).
 */
@Dependent
class HeldLessons {

    private static final String TAKEN = """
            select count(*) from roll_call
             where school_year = ?1 and academy = ?2 and establishment_id = ?3 and lesson_id = ?4 and day = ?5
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    void asked(@Observes LessonChangeAsked change) {
        Number rolls = (Number) em.createNativeQuery(TAKEN).setParameter(1, scope.schoolYear().september()).setParameter(2, scope.academy())
                .setParameter(3, scope.establishmentId()).setParameter(4, change.lesson()).setParameter(5, Date.valueOf(change.day()))
                .getSingleResult();
        if (rolls.longValue() > 0) {
            throw new LessonRollTaken(change.lesson());
        }
    }
}
