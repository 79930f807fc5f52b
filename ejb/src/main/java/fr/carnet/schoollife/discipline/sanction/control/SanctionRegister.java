package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.people.boundary.PupilLine;
import fr.carnet.people.control.PupilSearch;
import fr.carnet.schoollife.discipline.sanction.boundary.RegisterLine;
import fr.carnet.schoollife.discipline.sanction.boundary.YearCount;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.RegisterNamesPupil;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.schoollife.discipline.sanction.entity.Terms;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.entity.SchoolYear;
import fr.carnet.shared.entity.SearchName;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was decided for which facts, without anybody's identity, so that the same is judged alike (<i>ED-116</i>).
 *
 * <p>Neither pupil, class, sex nor day: the month, and an id drawn at random. It outlives the sanctions, and cannot be led back to them.
 */
@Dependent
public class SanctionRegister {

    private static final int SHORTEST_NAME = 3;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    PupilSearch search;

    public void write(SanctionProcedure procedure, String facts) {
        Terms terms = procedure.terms();
        em.createNativeQuery("""
                        insert into sanction_register (id, establishment_id, month, kind, authority, days, hours, suspension, alternative, facts)
                        values (?1, ?2, ?3, ?4, ?5, nullif(?6, 0), nullif(?7, 0), ?8, ?9, ?10)""")
                .setParameter(1, UUID.randomUUID()).setParameter(2, scope.establishmentId())
                .setParameter(3, procedure.decidedOn().withDayOfMonth(1)).setParameter(4, terms.kind().name())
                .setParameter(5, procedure.authority().name()).setParameter(6, terms.days() == null ? 0 : terms.days())
                .setParameter(7, terms.hours() == null ? 0 : terms.hours()).setParameter(8, terms.suspension().name())
                .setParameter(9, terms.alternative() != Alternative.NONE).setParameter(10, facts.strip()).executeUpdate();
    }

    /** Refuses RegisterNamesPupil for a text with the pupil's name or division in it. */
    public void checkWords(SanctionProcedure procedure, String facts) {
        PupilLine pupil = search.line(procedure.pupilId()).orElseThrow();
        List<String> said = List.of(SearchName.of(facts).split(" "));
        boolean named = Stream.of(pupil.lastName(), pupil.firstName()).flatMap(name -> Stream.of(SearchName.of(name).split(" ")))
                .anyMatch(word -> word.length() >= SHORTEST_NAME && said.contains(word));
        if (named || pupil.division() != null && said.contains(SearchName.of(pupil.division()))) {
            throw new RegisterNamesPupil();
        }
    }

    /** Newest first. */
    public List<RegisterLine> lines() {
        return Row.of(em.createNativeQuery("""
                        select month, kind, authority, days, hours, suspension, alternative, facts from sanction_register
                         where establishment_id = ?1 order by month desc, kind, id limit 500""").setParameter(1, scope.establishmentId()))
                .map(row -> new RegisterLine(row.day(), row.value(SanctionKind.class), row.value(Authority.class), row.number(), row.number(),
                        row.value(Suspension.class), row.flag(), row.text())).toList();
    }

    /** How many of each, for the conseil d’administration (<i>ED-117</i>). */
    public List<YearCount> counts(SchoolYear year) {
        return Row.of(em.createNativeQuery("""
                        select kind, authority, count(*), count(*) filter (where suspension <> 'NONE'), count(*) filter (where alternative)
                          from sanction_register where establishment_id = ?1 and month >= ?2 and month < ?3
                         group by kind, authority order by kind, authority""")
                        .setParameter(1, scope.establishmentId()).setParameter(2, year.firstDay()).setParameter(3, year.plus(1).firstDay()))
                .map(row -> new YearCount(row.value(SanctionKind.class), row.value(Authority.class), row.number(), row.number(), row.number()))
                .toList();
    }
}
