package fr.carnet.schoollife.rollcall.control;

import fr.carnet.people.control.PupilsInCharge;
import fr.carnet.schoollife.rollcall.boundary.RollChoice;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.util.List;
import java.util.stream.Stream;

/** The divisions and groups of the year, for a teacher those with a pupil in charge. */
@Dependent
public class RollChoices {

    private static final String ALL = """
            select 'DIVISION', d.id, d.code from division d
             where d.establishment_id = ?1 and d.school_year = ?2 and d.closed_on is null %s
            union all
            select 'GROUP', g.id, g.code from teaching_group g
             where g.establishment_id = ?1 and g.school_year = ?2 and g.closed_on is null %s
             order by 1, 3""";

    private static final String EVERY = ALL.formatted("", "");

    private static final String IN_CHARGE = "with mine as materialized (select in_charge(?3) as pupil_id) " + ALL.formatted(
            "and exists (select from division_pupil x join mine using (pupil_id) where x.division_id = d.id)",
            "and exists (select from group_pupil x join mine using (pupil_id) where x.group_id = g.id)");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    PupilsInCharge charge;

    public List<RollChoice> all() {
        Query query = em.createNativeQuery(charge.isLimited() ? IN_CHARGE : EVERY)
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september());
        if (charge.isLimited()) {
            query.setParameter(3, scope.staffId());
        }
        Stream<?> rows = query.getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new RollChoice(RollKind.valueOf((String) row[0]), ((Number) row[1]).longValue(), (String) row[2])).toList();
    }
}
