package fr.carnet.people.control;

import fr.carnet.people.entity.LegalGuardian;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.stream.Stream;

/**
 * To whom the school writes about a pupil: each holder of parental authority, separately (<i>Code civil, art. 371-1 et 373-2; ED-131</i>).
 *
 * <p>A person without authority, or whose link has ended, is never among them, whatever the reason (<i>ED-136, ED-137</i>); nor who must
 * not learn where the pupil is. Of a pupil whose home is secret no address is given at all, since a file may have copied it to another
 * person (<i>ED-139, ED-140</i>): such a letter is handed over.
 */
@Dependent
public class LegalGuardians {

    private static final String OF_PUPIL = """
            select g.id, concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end,
                                   g.first_name, coalesce(g.usage_name, g.last_name)),
                   a.line1, a.line2, a.line3, a.line4, nullif(concat_ws(' ', a.postcode, a.city), ''),
                   case when a.country ~* '^(france|[0-9]*)$' then null else a.country end
              from legal_link l
              join guardian g on g.id = l.guardian_id and g.closed_on is null
              join pupil p on p.id = l.pupil_id
              left join address a on a.id = g.address_id and not p.protected_address
             where l.pupil_id = ?1 and l.establishment_id = ?2 and not l.protected_address
             order by l.first_contact desc, g.search_name, g.id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public List<LegalGuardian> of(long pupil) {
        Stream<?> rows = em.createNativeQuery(OF_PUPIL).setParameter(1, pupil).setParameter(2, scope.establishmentId()).getResultStream();
        return rows.map(Object[].class::cast).map(r -> new LegalGuardian(((Number) r[0]).longValue(), (String) r[1],
                Stream.of(r).skip(2).map(String.class::cast).filter(line -> line != null && !line.isBlank()).toList())).toList();
    }
}
