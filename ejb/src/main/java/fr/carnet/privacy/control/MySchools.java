package fr.carnet.privacy.control;

import fr.carnet.privacy.entity.MySchool;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** The schools of the account in scope; its own names come through a function of the database, the only one that families may ask. */
@Dependent
public class MySchools {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    public List<MySchool> of(long account) {
        return Row.of(em.createNativeQuery("select id, name, person from my_schools() where account_id = ?1 order by name").setParameter(1, account))
                .map(row -> new MySchool(row.id(), row.text(), row.text())).toList();
    }
}
