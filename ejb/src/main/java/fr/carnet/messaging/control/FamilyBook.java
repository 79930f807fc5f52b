package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.Reachable;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who must be told about pupils, and how each can be reached, in one statement.
 *
 * <p>Legal representatives who exercise authority and nobody else: neither who is only in charge nor a contact (<i>ED-013, ED-131</i>). The
 * parents of an adult who objected are told of what is serious only (<i>ED-143</i>). A
 * letterbox is shared by those who have the same address, never with or by somebody whose address is protected (<i>ED-139, ED-140</i>).
 */
@Dependent
public class FamilyBook {

    private static final String OF_PUPILS = """
            select l.pupil_id, g.id,
                   case when g.address_id is null or l.protected_address or p.protected_address then -g.id else g.address_id end,
                   g.email is not null, g.accepts_sms and g.phone_mobile is not null,
                   coalesce(g.phone_mobile, g.phone_home, g.phone_work) is not null,
                   g.address_id is not null and not p.protected_address, l.protected_address
              from informed_link l
              join guardian g on g.id = l.guardian_id and g.closed_on is null
              join pupil p on p.id = l.pupil_id
             where l.pupil_id = any (cast(?1 as bigint[])) and l.establishment_id = ?2 and (l.daily or ?3)
             order by l.pupil_id, l.first_contact desc, g.search_name, g.id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    Map<Long, List<Reachable>> of(Collection<Long> pupils, boolean serious) {
        Query asked = em.createNativeQuery(OF_PUPILS).setParameter(1, SqlText.array(pupils)).setParameter(2, scope.establishmentId())
                .setParameter(3, serious);
        return Row.of(asked).collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.mapping(row ->
                new Reachable(row.id(), row.id(), row.flag(), row.flag(), row.flag(), row.flag(), row.flag()), Collectors.toList())));
    }
}
