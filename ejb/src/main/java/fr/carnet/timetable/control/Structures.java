package fr.carnet.timetable.control;

import fr.carnet.shared.control.CurrentScope;
import fr.carnet.timetable.boundary.NamedId;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.stream.Stream;

/** Whose timetables there are in the school in scope: its divisions of the year, and who teaches. */
@Dependent
public class Structures {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public List<NamedId> divisions() {
        return named("""
                select id, code from division where establishment_id = ?1 and school_year = ?2 and closed_on is null order by code""");
    }

    public List<NamedId> teachers() {
        return named("""
                select m.id, m.last_name || ' ' || m.first_name from staff_member m
                 where m.establishment_id = ?1 and m.closed_on is null
                   and exists (select 1 from lesson_teacher t join lesson l on l.id = t.lesson_id
                                where t.staff_id = m.id and l.school_year = ?2)
                 order by m.search_name""");
    }

    private List<NamedId> named(String sql) {
        Stream<?> rows = em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .getResultStream();
        return rows.map(Object[].class::cast).map(row -> new NamedId(((Number) row[0]).longValue(), (String) row[1])).toList();
    }
}
