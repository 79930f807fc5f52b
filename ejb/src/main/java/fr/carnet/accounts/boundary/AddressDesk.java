package fr.carnet.accounts.boundary;

import fr.carnet.accounts.activation.control.Holders;
import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.addresses.control.SecurityPost;
import fr.carnet.accounts.addresses.entity.AddressRefused;
import fr.carnet.accounts.addresses.entity.MailPurpose;
import fr.carnet.accounts.addresses.entity.MailedCodeRefused;
import fr.carnet.accounts.credentials.control.Accounts;
import fr.carnet.accounts.credentials.control.FailedTries;
import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.credentials.control.PasswordProof;
import fr.carnet.accounts.credentials.control.PasswordRules;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.credentials.entity.PasswordsDiffer;
import fr.carnet.accounts.credentials.entity.Slowdown;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.entity.OutOfScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where an address is proved by a round trip, and where it lets somebody choose another password (<i>TS-033, SE-017, SE-031</i>).
 *
 * <p>{@link #sendCode} answers the same for an identifier that nobody has, in words and in time: mails leave beside the request. Each request
 * and each try is counted, by identifier and by source, and asking does not forgive.
 */
@Stateless
@PermitAll
public class AddressDesk {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,24}");

    @Inject
    Caller caller;

    @Inject
    SignIns signIns;

    @Inject
    PasswordProof proof;

    @Inject
    AccountAddresses addresses;

    @Inject
    SecurityPost post;

    @Inject
    FailedTries tries;

    @Inject
    PasswordRules rules;

    @Inject
    Holders holders;

    @Inject
    HashingDesk hashing;

    @Inject
    Accounts accounts;

    @Inject
    Visits visits;

    /** The proved address of the caller. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.NURSE, Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL})
    public Optional<String> address() {
        return addresses.of(account());
    }

    /** Sends a code to an address that the caller says to read; the password is asked for again, since whoever holds the address may change it. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.NURSE, Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL})
    @Audited(Act.ADDRESS_CHANGED)
    public void propose(@NotNull String address, String password, String source) {
        String typed = address.strip();
        if (!SHAPE.matcher(typed).matches()) {
            throw new AddressRefused();
        }
        long account = account();
        proof.proveAgain(account, password, source);
        tries.enter(Slowdown.MAIL, Long.toString(account));
        addresses.send(account, MailPurpose.ADDRESS, typed);
    }

    /** Proves the address by the code that was sent there; refuses {@link MailedCodeRefused}. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.NURSE, Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL})
    @Audited(Act.ADDRESS_CHANGED)
    public void confirm(String code) {
        long account = account();
        tries.enter(Slowdown.CODE, "address:" + account);
        addresses.keep(account, addresses.use(account, MailPurpose.ADDRESS, code).orElseThrow(MailedCodeRefused::new));
        tries.forgive(Slowdown.CODE, "address:" + account);
    }

    /** Sends a code to the proved address of an identifier, if there is one; says nothing of it. */
    @Audited(Act.PASSWORD_RESET_ASKED)
    public void sendCode(@NotNull String login, String source) {
        tries.enter(Slowdown.SOURCE, source);
        tries.enter(Slowdown.MAIL, login.strip().toLowerCase(Locale.ROOT));
        signIns.activeAccountOf(login).ifPresent(account -> addresses.of(account)
                .ifPresent(address -> addresses.send(account, MailPurpose.PASSWORD, address)));
    }

    /** Puts another password in place of a forgotten one, with the code of the mail; opens a locked identifier, and ends all visits. */
    @Audited(Act.PASSWORD_CHANGED)
    public void reset(@NotNull String login, String code, @NotNull String chosen, String again, String source) {
        Login known = new Login(login);
        rules.check(chosen, Set.of(known.name()));
        if (!chosen.equals(again)) {
            throw new PasswordsDiffer();
        }
        tries.enter(Slowdown.SOURCE, source);
        tries.enter(Slowdown.CODE, "password:" + known.name());
        long account = signIns.activeAccountOf(known.name()).orElseThrow(MailedCodeRefused::new);
        addresses.use(account, MailPurpose.PASSWORD, code).orElseThrow(MailedCodeRefused::new);
        rules.check(chosen, holders.wordsOf(account));
        accounts.rehash(account, hashing.hash(chosen));
        visits.endAll(account);
        addresses.warn(account, "account-password-changed");
        tries.forget(Slowdown.ACCOUNT, known.name());
        tries.forget(Slowdown.CODE, "password:" + known.name());
        tries.forgive(Slowdown.SOURCE, source);
    }

    /**
     * Offers again to the relay the mails about the safety of accounts that it did not take, and says how many left. Open to all because it only
     * does what people asked for; clocks have no name.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int sendWaiting() {
        return post.deliverWaiting();
    }

    private long account() {
        return caller.account().orElseThrow(() -> new OutOfScope(caller.name()));
    }
}
