package fr.carnet.messaging.news.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.messaging.news.control.NewsSubscriptions;
import fr.carnet.messaging.news.entity.NewsChoices;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

/**
 * Where a guardian or a pupil says what he or she wants to be written to about, and reads what was sent.
 *
 * <p>The messages of the same day about an absence are the school's duty and no choice (<i>R131-5; ED-002, TS-074</i>): nothing said here
 * stops them.
 */
@Stateless
@RolesAllowed({Role.GUARDIAN, Role.PUPIL})
@Scoped(Scoped.By.FAMILY)
public class NewsDesk {

    @Inject
    NewsSubscriptions subscriptions;

    @Audited(Act.NEWS_READ)
    public NewsSheet sheet() {
        return subscriptions.sheet();
    }

    /** Refuses AddressNotProved when something is wanted and no address was proved. */
    @Audited(Act.NEWS_CHOSEN)
    public void choose(@NotNull NewsChoices choices) {
        subscriptions.keep(choices);
    }
}
