package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.credentials.control.Accounts;
import fr.carnet.accounts.credentials.entity.Account;
import fr.carnet.accounts.credentials.entity.AccountUsedElsewhere;
import fr.carnet.accounts.visits.control.Visits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * A new code in front of an account that is open: its owner lost everything, or somebody else holds the letter.
 *
 * <p>A code gives no more than the school that printed it could read anyhow: it opens again an account that serves in that school and that
 * quality only (<i>TS-027</i>; {@code docs/adr/0017}). Whoever was signed in is out, the proved address is told, and the second factor stays due
 * at the next sign-in (<i>SE-019</i>).
 */
@Dependent
public class Reopening {

    @Inject
    Accounts accounts;

    @Inject
    Visits visits;

    @Inject
    AccountAddresses addresses;

    /** Refuses {@link AccountUsedElsewhere}. */
    void letOrRefuse(Account account, Addressee person) {
        if (account.isActive() && !accounts.personas(account.id()).stream().allMatch(persona -> persona.isSchoolAndQualityOf(person))) {
            throw new AccountUsedElsewhere();
        }
    }

    /** Ends the visits and tells the proved address under which identifier the account is open now. */
    void opened(Account account) {
        visits.endAll(account.id());
        addresses.warn(account.id(), "account-reopened");
    }
}
