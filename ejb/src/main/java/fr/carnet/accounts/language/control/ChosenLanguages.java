package fr.carnet.accounts.language.control;

import fr.carnet.shared.control.Row;
import fr.carnet.shared.entity.Language;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.Optional;

/** The language that the owner of an account chose to read (<i>D-10</i>); French for who chose nothing. */
@Dependent
@Transactional(TxType.REQUIRED)
public class ChosenLanguages {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    /** Empty when nothing was chosen. */
    public Optional<Language> of(long account) {
        return Row.of(em.createNativeQuery("select language from account where id = ?1 and language is not null").setParameter(1, account))
                .map(Row::text).findFirst().flatMap(Language::of);
    }

    public void choose(long account, Language language) {
        em.createNativeQuery("update account set language = ?2 where id = ?1").setParameter(1, account).setParameter(2, language.tag()).executeUpdate();
    }
}
