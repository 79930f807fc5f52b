package fr.carnet.schoollife.family.control;

import fr.carnet.privacy.boundary.DataTable;
import fr.carnet.privacy.boundary.PersonalData;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** What school life holds about the pupils of the account in scope: what its policies let a family read, and no more. */
@Dependent
public class ChildrenData implements PersonalData {

    private static final String PUPILS = SqlText.beside(ChildrenData.class, "my-pupils");
    private static final String EVENTS = SqlText.beside(ChildrenData.class, "my-events");

    private static final String COUNTS = "select last_name, first_name, class_name, half_days, absences from absences_2012.pupil_count order by first_name";
    private static final String READS = SqlText.beside(ChildrenData.class, "my-reads");

    private static final String LINKS = """
            select child, to_char(made_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'), to_char(dies_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'),
                   to_char(used_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI')
              from my_answer_links() k order by k.made_at""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<DataTable> of(long account) {
        return List.of(
                table("Élèves", PUPILS, "Nom", "Nom d’usage", "Prénom", "Date de naissance", "Classe"),
                table("Vie scolaire", EVENTS, "Élève", "Fait", "Date", "Précision", "Motif ou nature (code)"),
                table("Décomptes d’absences", COUNTS, "Nom", "Prénom", "Classe", "Demi-journées", "Absences"),
                table("Liens reçus pour répondre", LINKS, "Élève", "Envoyé", "Valable jusqu’au", "Utilisé"),
                table("Consultations par l’établissement", READS, "Élève", "Date", "Par", "Ce qui a été consulté"));
    }

    private DataTable table(String title, String query, String... columns) {
        return DataTable.of(title, em.createNativeQuery(query).getResultList(), columns);
    }
}
