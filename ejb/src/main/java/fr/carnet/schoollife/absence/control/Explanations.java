package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.entity.Absence;
import fr.carnet.schoollife.absence.entity.AbsenceExplanation;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What families say, and what that changes of the absences concerned: they await an answer, and nobody is asked about them any more.
 *
 * <p>An explanation of one absence names it; one that was announced concerns whatever absence its time touches.
 */
@Dependent
public class Explanations {

    private static final String STANDING = """
            select distinct on (a.id) a.id, e.reason
              from absence a
              join absence_explanation e on e.pupil_id = a.pupil_id and e.school_year = a.school_year and e.academy = a.academy
                                        and e.withdrawn_at is null
                                        and (e.absence_id = a.id
                                             or e.absence_id is null and e.starts_at < a.ends_at and e.ends_at > a.starts_at)
             where a.id = any (cast(?1 as bigint[])) and a.school_year = ?2 and a.academy = ?3
             order by a.id, e.said_at desc, e.id desc""";

    private static final String CONCERNED = """
            select a.id
              from absence a
              join absence_explanation e on e.pupil_id = a.pupil_id and e.school_year = a.school_year and e.academy = a.academy
             where e.id = ?1 and e.school_year = ?2 and e.academy = ?3 and a.cancelled_at is null
               and (e.absence_id = a.id or e.absence_id is null and e.starts_at < a.ends_at and e.ends_at > a.starts_at)""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Absences absences;

    @Inject
    AbsenceNews news;

    /** Keeps the words; what they explain awaits the school's answer. */
    public AbsenceExplanation add(AbsenceExplanation said) {
        em.persist(said);
        return said;
    }

    /** Writes the words at once, so that the policies of the transaction judge them as they stand now. */
    public AbsenceExplanation write(AbsenceExplanation said) {
        em.persist(said);
        em.flush();
        return said;
    }

    /** Whether the school has settled an absence that these words explain. */
    public boolean answered(AbsenceExplanation said, Recording act) {
        return concerned(said, act).stream().anyMatch(absence -> absence.state().settled());
    }

    /** Refuses FactUnknown. */
    public AbsenceExplanation get(long id) {
        AbsenceExplanation found = em.find(AbsenceExplanation.class, id);
        if (found == null) {
            throw new FactUnknown(id);
        }
        return found;
    }

    /** The absences that were waiting for words now wait for the school. */
    public void heard(AbsenceExplanation said, Recording act) {
        List<Absence> concerned = concerned(said, act);
        concerned.forEach(absence -> absences.note(absence.explained(act)));
        news.changed(concerned);
        news.answered(concerned);
    }

    /** Those that nothing else explains are unjustified again; what the school has settled stays as it is. */
    public void unheard(AbsenceExplanation withdrawn, Recording act) {
        List<Absence> concerned = concerned(withdrawn, act);
        Map<Long, AbsenceReason> standing = standing(concerned.stream().map(Absence::id).toList(), act);
        List<Absence> silent = concerned.stream().filter(absence -> !standing.containsKey(absence.id())).toList();
        silent.forEach(absence -> absences.note(absence.explanationWithdrawn(act)));
        news.changed(silent);
    }

    /** The reason of the latest explanation that stands, by absence; an absence that nobody explained is not in it. */
    public Map<Long, AbsenceReason> standing(Collection<Long> ids, Recording act) {
        Stream<?> rows = em.createNativeQuery(STANDING).setParameter(1, SqlText.array(ids))
                .setParameter(2, act.schoolYear().september()).setParameter(3, act.academy()).getResultStream();
        return rows.map(Object[].class::cast).collect(Collectors.toMap(row -> ((Number) row[0]).longValue(),
                row -> AbsenceReason.valueOf((String) row[1])));
    }

    private List<Absence> concerned(AbsenceExplanation said, Recording act) {
        em.flush();
        Stream<?> rows = em.createNativeQuery(CONCERNED).setParameter(1, said.id())
                .setParameter(2, act.schoolYear().september()).setParameter(3, act.academy()).getResultStream();
        List<Long> ids = rows.map(id -> ((Number) id).longValue()).toList();
        return ids.isEmpty() ? List.of() : absences.all(ids);
    }
}
