package fr.carnet.schoollife.family.control;

import fr.carnet.privacy.boundary.DataTable;
import fr.carnet.privacy.boundary.PersonalData;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.stream.Stream;

/** What school life holds about the pupils of the account in scope: what its policies let a family read, and no more. */
@Dependent
public class ChildrenData implements PersonalData {

    private static final String PUPILS = SqlText.beside(ChildrenData.class, "my-pupils");
    private static final String EVENTS = SqlText.beside(ChildrenData.class, "my-events");

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
                table("Vie scolaire", EVENTS, "Élève", "Fait", "Date", "Précision", "Motif ou nature (code)"));
    }

    private DataTable table(String title, String query, String... columns) {
        List<?> found = em.createNativeQuery(query).getResultList();
        return new DataTable(title, List.of(columns), found.stream().map(row -> texts((Object[]) row)).toList());
    }

    private static List<String> texts(Object[] row) {
        return Stream.of(row).map(value -> value == null ? "" : value.toString()).toList();
    }
}
