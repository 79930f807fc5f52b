package fr.carnet.accounts.boundary;

import fr.carnet.accounts.activation.control.Activation;
import fr.carnet.accounts.activation.control.Claim;
import fr.carnet.accounts.activation.entity.CodeRefused;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.activation.entity.NoticeNotRead;
import fr.carnet.accounts.credentials.control.FailedTries;
import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.credentials.control.PasswordRules;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.credentials.entity.LoginTaken;
import fr.carnet.accounts.credentials.entity.PasswordsDiffer;
import fr.carnet.accounts.credentials.entity.Slowdown;
import fr.carnet.accounts.language.control.ChosenLanguages;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.entity.BusinessException;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a code becomes an account, whose password its person alone has chosen (<i>TS-027</i>).
 *
 * <p>What does not depend on the code is judged first and costs no try. Then the code: unknown, used, cancelled, expired, or with
 * another birth date, it gets one answer, {@link CodeRefused}, and counts as a failed try of its source and of the code. Only
 * the holder of a good code learns whether an identifier is taken, last of all: one that is free uses the code up, and those that are
 * taken are counted, so that a code does not tell who has an account (<i>SE-017</i>). Each step has its own transaction: no connection is
 * kept while a password is hashed.
 */
@Stateless
@PermitAll
public class ActivationDesk {

    @Inject
    ChosenLanguages languages;

    @Inject
    Activation activation;

    @Inject
    FailedTries tries;

    @Inject
    PasswordRules passwords;

    @Inject
    HashingDesk hashing;

    @Inject
    Caller caller;

    /**
     * Opens the account, and gives its number, for the journal.
     *
     * @param source where the request comes from on the network, to slow down who tries codes out
     */
    @Audited(Act.ACCOUNT_ACTIVATED)
    public long activate(@Valid NewActivation asked, String source) {
        Login login = new Login(asked.login());
        passwords.check(asked.password(), Set.of(login.name()));
        if (!asked.password().equals(asked.passwordAgain())) {
            throw new PasswordsDiffer();
        }
        if (!asked.noticeRead()) {
            throw new NoticeNotRead();
        }
        Claim claim = claim(asked.code(), asked.birthDate(), source);
        tries.enter(Slowdown.TAKEN, claim.slip().selector());
        try {
            Set<String> known = new HashSet<>(activation.examine(claim));
            known.add(login.name());
            passwords.check(asked.password(), known);
            long account = activation.open(claim, login, hashing.hash(asked.password()));
            if (asked.language() != null) {
                languages.choose(account, asked.language());
            }
            forgive(claim, source);
            tries.forget(Slowdown.ACCOUNT, login.name());
            return account;
        } catch (LoginTaken taken) {
            tries.forgive(Slowdown.CODE, claim.slip().selector());
            throw taken;
        } catch (BusinessException refusal) {
            tries.forgive(Slowdown.TAKEN, claim.slip().selector());
            forgiveUnlessWrong(refusal, claim, source);
            throw refusal;
        }
    }

    /**
     * Adds to the account that is signed in the children that another school links with the same person, to a member of the staff those that he
     * or she has, and to a parent the place on a staff; says whether it is such a place. Whoever becomes a head that way owes a second factor
     * from the next request on.
     */
    @Audited(Act.ACCOUNT_ACTIVATED)
    @RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.STAFF, Role.GUARDIAN})
    public boolean addTo(String code, LocalDate birthDate, String source) {
        Claim claim = claim(code, birthDate, source);
        try {
            boolean work = activation.addTo(caller.account().orElseThrow(CodeRefused::new), claim);
            forgive(claim, source);
            return work;
        } catch (BusinessException refusal) {
            forgiveUnlessWrong(refusal, claim, source);
            throw refusal;
        }
    }

    private Claim claim(String code, LocalDate birthDate, String source) {
        tries.enter(Slowdown.SOURCE, source);
        CodeSlip slip = CodeSlip.read(code).orElseThrow(CodeRefused::new);
        tries.enter(Slowdown.CODE, slip.selector());
        return new Claim(slip, birthDate);
    }

    /** A good code with a password to better is not a failed try. */
    private void forgiveUnlessWrong(BusinessException refusal, Claim claim, String source) {
        if (!(refusal instanceof CodeRefused)) {
            forgive(claim, source);
        }
    }

    private void forgive(Claim claim, String source) {
        tries.forgive(Slowdown.SOURCE, source);
        tries.forgive(Slowdown.CODE, claim.slip().selector());
    }
}
