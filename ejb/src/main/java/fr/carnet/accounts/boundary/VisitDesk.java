package fr.carnet.accounts.boundary;

import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.language.control.ChosenLanguages;
import fr.carnet.accounts.visits.control.TakenBackVisits;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.accounts.visits.entity.Device;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.util.Optional;
import java.util.Set;

/**
 * Where the front door begins a visit, asks at each request whether it still stands, and ends it.
 *
 * <p>Open to all because it is asked before anybody is known; it gives no right that a sign-in has not given. Ending other people’s visits
 * is the operator’s (<i>SE-030</i>).
 */
@Stateless
@PermitAll
public class VisitDesk {

    @Inject
    Visits visits;

    @Inject
    AccountAddresses addresses;

    @Inject
    TakenBackVisits takenBack;

    @Inject
    SignIns signIns;

    @Inject
    ChosenLanguages languages;

    /** Begins a visit of an account whose owner has just signed in, and gives its number; the owner is written to about a new device (<i>SE-019</i>). */
    public long begin(long account, String userAgent) {
        Device device = Device.of(userAgent);
        if (visits.isNew(account, device)) {
            addresses.warn(account, "account-new-device");
        }
        return visits.begin(account, device);
    }

    /** The language that the owner chose, which the visit remembers, so that no page asks for it (<i>D-10</i>). */
    public Optional<Language> languageOf(long account) {
        return languages.of(account);
    }

    /** Whether the visit was ended from elsewhere; asked at each request, and answered from memory. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isTakenBack(long visit) {
        return takenBack.holds(visit);
    }

    /** The roles that the account still has, none when it or its visit is over; asked again each minute, because a right may end at any time. */
    public Set<String> rolesNow(long account, long visit) {
        return visits.use(visit) ? signIns.rolesNow(account) : Set.of();
    }

    /** Ends a visit because its owner signs out. */
    public void leave(long visit) {
        visits.leave(visit);
    }

    /** Ends the visits of the account of this identifier, and says how many there were. */
    @RolesAllowed(Role.OPERATOR)
    @Audited(Act.VISITS_ENDED)
    public int endAllOf(String login) {
        return signIns.accountOf(login).map(visits::endAll).orElse(0);
    }

    /** Ends all visits of all accounts, for instance when something was stolen. */
    @RolesAllowed(Role.OPERATOR)
    @Audited(Act.VISITS_ENDED)
    public int endEverybodys() {
        return visits.endEverybodys();
    }
}
