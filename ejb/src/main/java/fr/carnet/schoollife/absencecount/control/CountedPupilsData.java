package fr.carnet.schoollife.absencecount.control;

import fr.carnet.privacy.boundary.DataTable;
import fr.carnet.privacy.boundary.PersonalData;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** What the téléservice of 2012 holds about the pupils of the account in scope; nothing when their school opened the carnet. */
@Dependent
public class CountedPupilsData implements PersonalData {

    static final List<String> COLUMNS = List.of("Nom", "Prénom", "Classe", "Demi-journées d’absence légitime", "Absences légitimes");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Override
    public int rank() {
        return 21;
    }

    @Override
    public List<DataTable> of(long account) {
        List<List<String>> rows = Row.of(em.createNativeQuery("""
                select last_name, first_name, class_name, half_days, absences from absences_2012.family_counts()"""))
                .map(row -> List.of(row.text(), row.text(), orNothing(row.text()), row.number().toString(), row.number().toString())).toList();
        return List.of(new DataTable("Absences comptées", COLUMNS, rows));
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }
}
