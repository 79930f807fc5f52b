package fr.carnet.establishments.control;

import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.LetterHead;
import fr.carnet.shared.entity.PhoneText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.stream.Stream;

/** The paper of the school in scope. */
@Dependent
public class LetterHeads {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public LetterHead current() {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select name, street, postcode, city, phone, email from establishment where id = ?1")
                .setParameter(1, scope.establishmentId()).getSingleResult();
        String town = String.join(" ", present((String) row[2], (String) row[3]));
        return new LetterHead((String) row[0], present((String) row[1], town), PhoneText.inPairs((String) row[4]), (String) row[5]);
    }

    private static List<String> present(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).toList();
    }
}
