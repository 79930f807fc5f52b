package fr.carnet.timetable.control;

import fr.carnet.shared.control.CurrentScope;
import fr.carnet.timetable.boundary.ChildWeek;
import fr.carnet.timetable.boundary.FamilyLesson;
import fr.carnet.timetable.boundary.WeekLesson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lessons of the children of the account in scope: one statement, whatever their number and their schools. */
@Dependent
public class FamilyLessons {

    private static final String BETWEEN = """
            select p.id, p.first_name, d.code, x.day, x.starts, x.ends, x.subject, x.room, x.held,
                   x.new_day, x.new_starts, x.new_ends, x.new_room
              from pupil p
              left join division_pupil dp on dp.pupil_id = p.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?1
              left join lateral (
                   select y.*, coalesce(s.label, l.subject_code) as subject
                     from lesson_days(p.establishment_id, cast(?2 as date), cast(?3 as date)) y
                     join lesson l on l.id = y.lesson_id
                     left join subject s on s.establishment_id = p.establishment_id and s.code = l.subject_code
                    where exists (select 1 from lesson_audience a
                                   where a.lesson_id = y.lesson_id
                                     and (a.division_id in (select m.division_id from division_pupil m where m.pupil_id = p.id)
                                          or a.group_id in (select m.group_id from group_pupil m where m.pupil_id = p.id)))) x on true
             where p.id = any (cast((select family_pupils()) as bigint[]))
             order by p.birth_date, p.first_name, p.id, x.day, x.starts, x.lesson_id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public FamilyLessons() { /* CDI */ }

    public FamilyLessons(EntityManager em, CurrentScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /** A child without any lesson is there all the same, with an empty week. */
    public List<ChildWeek> between(LocalDate first, LocalDate last) {
        Stream<?> rows = em.createNativeQuery(BETWEEN).setParameter(1, scope.schoolYear().september())
                .setParameter(2, first.toString()).setParameter(3, last.toString()).getResultStream();
        Map<Long, ChildWeek> children = new LinkedHashMap<>();
        rows.map(Object[].class::cast).forEach(row -> {
            ChildWeek child = children.computeIfAbsent(((Number) row[0]).longValue(),
                    unknown -> new ChildWeek((String) row[1], (String) row[2], new ArrayList<>()));
            if (row[3] != null) {
                child.lessons().add(lesson(row));
            }
        });
        return List.copyOf(children.values());
    }

    private static FamilyLesson lesson(Object[] r) {
        return new FamilyLesson(Lessons.day(r[3]), Lessons.hour(r[4]), Lessons.hour(r[5]), (String) r[6], (String) r[7], (Boolean) r[8],
                r[9] == null ? null : new WeekLesson.Move(Lessons.day(r[9]), Lessons.hour(r[10]), Lessons.hour(r[11]), (String) r[12]));
    }
}
