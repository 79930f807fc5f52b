package fr.carnet.establishments.control;

import fr.carnet.shared.boundary.JobReports;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.ScopeDoor;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;
import fr.carnet.shared.entity.Tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.Optional;

/** The schools of the directory, by their national number, for the jobs that go from one to the next. */
@Dependent
public class DirectorySchools {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    JobReports reports;

    public List<String> all() {
        return Row.of(em.createNativeQuery("select uai from establishment order by uai")).map(Row::text).toList();
    }

    /** Enters the school on behalf of a run; false when the directory does not know it, which the report then says. */
    public boolean enter(long instance, String uai, int year) {
        Optional<Long> school = Row.of(em.createNativeQuery("select id from establishment where uai = ?1").setParameter(1, uai))
                .map(Row::id).findFirst();
        school.ifPresentOrElse(id -> door.enterSchoolAsOperator(id, year), () ->
                reports.school(instance, uai, "REFUSED", new Tally(), List.of(new Finding("F03", Severity.BLOCKING, uai, null, null,
                        "Établissement inconnu de l’annuaire : vérifiez le numéro, ou chargez l’annuaire par establishments-import."))));
        return school.isPresent();
    }
}
