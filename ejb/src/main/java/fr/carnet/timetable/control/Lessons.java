package fr.carnet.timetable.control;

import fr.carnet.shared.control.CurrentScope;
import fr.carnet.timetable.boundary.LessonOfDay;
import fr.carnet.timetable.boundary.WeekLesson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lessons of the school in scope, from one day to another, seen from a member of the staff, a division or a pupil; one statement
 * each, in the order of the clock.
 */
@Dependent
public class Lessons {

    private static final String LINES = """
            select x.lesson_id, x.day, x.starts, x.ends, coalesce(s.label, l.subject_code),
                   (select string_agg(coalesce(d.code, g.code), ', ' order by coalesce(d.code, g.code))
                      from lesson_audience a left join division d on d.id = a.division_id left join teaching_group g on g.id = a.group_id
                     where a.lesson_id = x.lesson_id),
                   x.room, x.held, x.new_day, x.new_starts, x.new_ends, x.new_room,
                   case when not x.changed then
                        (select string_agg(concat_ws(' ', case m.civility when 'M' then 'M.' when 'MME' then 'Mme' end, m.last_name),
                                           ', ' order by m.last_name)
                           from lesson_teacher t join staff_member m on m.id = t.staff_id where t.lesson_id = x.lesson_id) end
              from lesson_days(?1, cast(?2 as date), cast(?3 as date)) x
              join lesson l on l.id = x.lesson_id
              left join subject s on s.establishment_id = ?1 and s.code = l.subject_code
            """;

    private static final String IN_ORDER = " order by x.day, x.starts, x.lesson_id";

    private static final String TAUGHT = LINES + """
             where exists (select 1 from lesson_teacher t where t.lesson_id = x.lesson_id and t.staff_id = ?4)
            """;

    private static final String OF_STAFF = TAUGHT + IN_ORDER;

    /** Without the lessons that another moment received. */
    private static final String PLANNED_OF_STAFF = TAUGHT + " and not (x.held and x.changed)" + IN_ORDER;

    /** The whole division, and each group that takes pupils of it. */
    private static final String OF_DIVISION = LINES + """
             where exists (select 1 from lesson_audience a
                            where a.lesson_id = x.lesson_id
                              and (a.division_id = ?4
                                   or a.group_id in (select gd.group_id from group_division gd where gd.division_id = ?4)))
            """ + IN_ORDER;

    private static final String OF_PUPIL = LINES + """
             where exists (select 1 from lesson_audience a
                            where a.lesson_id = x.lesson_id
                              and (a.division_id in (select dp.division_id from division_pupil dp where dp.pupil_id = ?4)
                                   or a.group_id in (select gp.group_id from group_pupil gp where gp.pupil_id = ?4)))
            """ + IN_ORDER;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public Lessons() { /* CDI */ }

    public Lessons(EntityManager em, CurrentScope scope) {
        this.em = em;
        this.scope = scope;
    }

    public List<LessonOfDay> ofStaff(long staff, LocalDate day) {
        return days(weekOfStaff(staff, day, day));
    }

    public List<LessonOfDay> ofDivision(long division, LocalDate day) {
        return days(weekOfDivision(division, day, day));
    }

    public List<LessonOfDay> ofPupil(long pupil, LocalDate day) {
        return days(weekOfPupil(pupil, day, day));
    }

    public List<WeekLesson> weekOfStaff(long staff, LocalDate first, LocalDate last) {
        return lines(OF_STAFF, staff, first, last);
    }

    /** As it was planned, whatever became of it since: what may be shown to who must not learn that somebody is away. */
    public List<WeekLesson> plannedWeekOfStaff(long staff, LocalDate first, LocalDate last) {
        return lines(PLANNED_OF_STAFF, staff, first, last).stream().map(WeekLesson::asPlanned).toList();
    }

    public List<WeekLesson> weekOfDivision(long division, LocalDate first, LocalDate last) {
        return lines(OF_DIVISION, division, first, last);
    }

    public List<WeekLesson> weekOfPupil(long pupil, LocalDate first, LocalDate last) {
        return lines(OF_PUPIL, pupil, first, last);
    }

    private static List<LessonOfDay> days(List<WeekLesson> lines) {
        return lines.stream().map(WeekLesson::lesson).toList();
    }

    private List<WeekLesson> lines(String sql, long whose, LocalDate first, LocalDate last) {
        Stream<?> rows = em.createNativeQuery(sql)
                .setParameter(1, scope.establishmentId()).setParameter(2, first.toString()).setParameter(3, last.toString())
                .setParameter(4, whose).getResultStream();
        return rows.map(Object[].class::cast).map(Lessons::line).toList();
    }

    private static WeekLesson line(Object[] r) {
        LessonOfDay lesson = new LessonOfDay(((Number) r[0]).longValue(), day(r[1]), hour(r[2]), hour(r[3]), (String) r[4], (String) r[5],
                (String) r[6], (Boolean) r[7]);
        return new WeekLesson(lesson, (String) r[12],
                r[8] == null ? null : new WeekLesson.Move(day(r[8]), hour(r[9]), hour(r[10]), (String) r[11]));
    }

    static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }

    static LocalTime hour(Object stored) {
        return stored instanceof Time time ? time.toLocalTime() : (LocalTime) stored;
    }
}
