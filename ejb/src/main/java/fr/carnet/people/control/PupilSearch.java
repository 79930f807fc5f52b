package fr.carnet.people.control;

import fr.carnet.people.boundary.GuardianLine;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.SearchName;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds pupils of the school in scope, for a teacher those in charge, and reads them into lines for screens. */
@Dependent
public class PupilSearch {

    /** More than this many answers to a name helps nobody, and a bulk reader neither (<i>SE-041</i>). */
    public static final int MOST = 50;

    private static final String LINE = """
            select p.id, coalesce(p.usage_name, p.last_name), p.first_name, d.code, p.birth_date, p.closed_on is not null
              from pupil p
              left join division_pupil dp on dp.pupil_id = p.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?2 and d.establishment_id = ?1
             where p.establishment_id = ?1
            """;

    private static final String IN_CHARGE = " and p.id in (select in_charge(?5))";

    private static final String BY_WORDS = """
               and not exists (select 1 from regexp_split_to_table(?3, ' ') asked
                                where position(' ' || asked in ' ' || p.search_name) = 0)
             order by p.closed_on is not null, p.search_name, p.id
             limit ?4
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    PupilsInCharge charge;

    /** By the beginning of each word of the name, in any order: «lef mar» finds Marie Lefèvre. */
    public List<PupilLine> named(String words) {
        String folded = SearchName.of(words);
        if (folded.isEmpty()) {
            return List.of();
        }
        Query query = charge.isLimited()
                ? scoped(LINE + IN_CHARGE + BY_WORDS).setParameter(5, scope.staffId()) : scoped(LINE + BY_WORDS);
        return lines(query.setParameter(3, folded).setParameter(4, MOST));
    }

    public Optional<PupilLine> line(long pupil) {
        return lines(scoped(LINE + " and p.id = ?3").setParameter(3, pupil)).stream().findFirst();
    }

    public List<GuardianLine> guardians(long pupil) {
        Stream<?> rows = em.createNativeQuery("""
                        select concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end,
                                         g.first_name, coalesce(g.usage_name, g.last_name)),
                               l.kinship, l.level, exists (select from legal_link k where k.id = l.id),
                               coalesce(g.phone_mobile, g.phone_home, g.phone_work), g.email
                          from guardianship l join guardian g on g.id = l.guardian_id
                         where l.pupil_id = ?1 and l.establishment_id = ?2 and l.closed_on is null
                         order by l.level, l.first_contact desc, g.search_name""")
                .setParameter(1, pupil).setParameter(2, scope.establishmentId()).getResultStream();
        return rows.map(Object[].class::cast).map(r -> new GuardianLine((String) r[0], (String) r[1],
                ((Number) r[2]).intValue(), (Boolean) r[3], (String) r[4], (String) r[5])).toList();
    }

    private Query scoped(String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september());
    }

    private static List<PupilLine> lines(Query query) {
        Stream<?> rows = query.getResultStream();
        return rows.map(Object[].class::cast).map(r -> new PupilLine(((Number) r[0]).longValue(), (String) r[1], (String) r[2],
                (String) r[3], day(r[4]), (Boolean) r[5])).toList();
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
