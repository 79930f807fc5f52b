package fr.carnet.messaging.control;

import fr.carnet.privacy.boundary.DataTable;
import fr.carnet.privacy.boundary.PersonalData;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** What was sent to the person of an account about his or her children: matter, way and date; never the text, which is not kept. */
@Dependent
public class NoticesData implements PersonalData {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public List<DataTable> of(long account) {
        return List.of(DataTable.of("Messages envoyés", em.createNativeQuery("""
                        select child, matter, to_char(day, 'DD/MM/YYYY'), channel, to_char(sent_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI')
                          from my_notices() n order by n.sent_at""").getResultList(),
                "Élève", "Sujet (code)", "Jour concerné", "Par (code)", "Envoyé"));
    }
}
