package fr.carnet.timetable.control;

import fr.carnet.shared.control.CurrentScope;
import fr.carnet.timetable.boundary.ChangeLine;
import fr.carnet.timetable.boundary.WeekLesson;
import fr.carnet.timetable.entity.ChangeUnknown;
import fr.carnet.timetable.entity.LessonAlreadyChanged;
import fr.carnet.timetable.entity.LessonChange;
import fr.carnet.timetable.entity.LessonState;
import fr.carnet.timetable.entity.NoSuchLesson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was changed in the lessons of the school in scope. */
@Dependent
public class LessonChanges {

    private static final String SINCE = """
            select c.id, c.state, c.day, l.starts, l.ends, coalesce(s.label, l.subject_code),
                   (select string_agg(coalesce(d.code, g.code), ', ' order by coalesce(d.code, g.code))
                      from lesson_audience a left join division d on d.id = a.division_id left join teaching_group g on g.id = a.group_id
                     where a.lesson_id = l.id),
                   c.new_day, c.new_starts, c.new_ends, coalesce(c.new_room, l.room)
              from lesson_change c
              join lesson l on l.id = c.lesson_id
              left join subject s on s.establishment_id = c.establishment_id and s.code = l.subject_code
             where c.establishment_id = ?1 and c.cancelled_at is null and greatest(c.day, c.new_day) >= cast(?2 as date)
             order by c.day, l.starts, c.id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public LessonChanges() { /* CDI */ }

    public LessonChanges(EntityManager em, CurrentScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /** The live changes of a day and of those that follow. */
    public List<ChangeLine> since(LocalDate day) {
        Stream<?> rows = em.createNativeQuery(SINCE).setParameter(1, scope.establishmentId()).setParameter(2, day.toString()).getResultStream();
        return rows.map(Object[].class::cast).map(r -> new ChangeLine(((Number) r[0]).longValue(), LessonState.valueOf((String) r[1]),
                Lessons.day(r[2]), Lessons.hour(r[3]), Lessons.hour(r[4]), (String) r[5], (String) r[6],
                r[7] == null ? null : new WeekLesson.Move(Lessons.day(r[7]), Lessons.hour(r[8]), Lessons.hour(r[9]), (String) r[10])))
                .toList();
    }

    /** Refuses NoSuchLesson when the lesson does not take place that day, and LessonAlreadyChanged. */
    public void check(long lesson, LocalDate day) {
        boolean planned = (Boolean) em.createNativeQuery("""
                        select exists (select 1 from lesson_days(?1, cast(?2 as date), cast(?2 as date)) x
                                        where x.lesson_id = ?3 and not (x.held and x.changed))""")
                .setParameter(1, scope.establishmentId()).setParameter(2, day.toString()).setParameter(3, lesson).getSingleResult();
        if (!planned) {
            throw new NoSuchLesson(lesson, day);
        }
        if (!em.createNamedQuery("LessonChange.live").setParameter("lesson", lesson).setParameter("day", day).getResultList().isEmpty()) {
            throw new LessonAlreadyChanged(lesson, day);
        }
    }

    public void add(LessonChange change) {
        em.persist(change);
    }

    /** Refuses ChangeUnknown, also for a change of another school. */
    public LessonChange get(long id) {
        LessonChange change = em.find(LessonChange.class, id);
        if (change == null || !change.belongsTo(scope.establishmentId())) {
            throw new ChangeUnknown(id);
        }
        return change;
    }
}
