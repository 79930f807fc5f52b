package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.PupilChoice;
import fr.carnet.schoollife.absence.boundary.PupilsAsked;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SqlText;
import fr.carnet.shared.entity.SearchName;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** Pupils on the roll to tick from, those ticked already first, in one statement. */
@Dependent
public class PupilChoices {

    private static final String SQL = SqlText.beside(PupilChoices.class, "pupil-choices");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public List<PupilChoice> among(PupilsAsked asked) {
        return Row.of(em.createNativeQuery(SQL).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                        .setParameter(3, SqlText.array(asked.ticked())).setParameter(4, SearchName.of(asked.words()))
                        .setParameter(5, asked.division() == null ? 0 : asked.division()).setParameter(6, asked.group() == null ? 0 : asked.group()))
                .map(row -> new PupilChoice(row.id(), row.text(), row.text(), row.text())).toList();
    }
}
