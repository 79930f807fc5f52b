package fr.carnet.messaging.news.control;

import fr.carnet.privacy.boundary.DataTable;
import fr.carnet.privacy.boundary.PersonalData;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** What is held of the news that the account in scope asked for: the choices, the mails that left. */
@Dependent
public class NewsData implements PersonalData {

    private static final String CHOICES = """
            select case k.kind when 'ABSENCE' then 'absence' when 'LATENESS' then 'retard' when 'PUNISHMENT' then 'punition' when 'SANCTION' then 'sanction'
                   else 'réponse' end,
                   case k.pace when 'AT_ONCE' then 'tout de suite' when 'DAILY' then 'une fois par jour' else 'jamais' end,
                   to_char(q.starts, 'HH24"h"MI') || ' – ' || to_char(q.ends, 'HH24"h"MI')
              from news_choice k left join quiet_hours q on q.account_id = k.account_id where k.account_id = ?1 order by 1""";

    private static final String MAILS = """
            select to_char(m.taken_at at time zone 'Europe/Paris', 'DD/MM/YYYY HH24"h"MI'), case when m.sent_at is null then 'non' else 'oui' end,
                   (select count(*)::text from family_news w where w.mail_id = m.id)
              from news_mail m where m.account_id = ?1 order by m.taken_at""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public List<DataTable> of(long account) {
        return List.of(
                table("Courriels demandés", CHOICES, account, "Fait", "Rythme", "Heures sans courriel"),
                table("Courriels partis", MAILS, account, "Quand", "Remis", "Nouvelles"));
    }

    private DataTable table(String title, String query, long account, String... columns) {
        return DataTable.of(title, em.createNativeQuery(query).setParameter(1, account).getResultList(), columns);
    }
}
