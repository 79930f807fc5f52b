package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.ActivationCodes;
import fr.carnet.accounts.activation.control.CodeIssuer;
import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.ActivationCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The two moments of a code that a run sends, each in a transaction of its own: issued, then marked as sent.
 *
 * <p>Never one transaction around the sending: rolled back, it would take away codes that people already hold. A crash between the two
 * leaves a code that is not marked, whose clear form is lost with the run; the next run issues another, which cancels it.
 */
@Dependent
public class Postings {

    @Inject
    CodeIssuer issuer;

    @Inject
    ActivationCodes codes;

    @Inject
    SchoolClock clock;

    public Postings() { /* CDI */ }

    Postings(CodeIssuer issuer, ActivationCodes codes, SchoolClock clock) {
        this.issuer = issuer;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public IssuedCode issue(Addressee person, Channel channel) {
        return issuer.issue(person, channel);
    }

    /** Codes of one file of letters: all of them, or none. */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<Addressee, IssuedCode> issue(List<Addressee> people, Channel channel) {
        Map<Addressee, IssuedCode> issued = new LinkedHashMap<>();
        people.forEach(person -> issued.put(person, issuer.issue(person, channel)));
        return issued;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void markSent(Collection<Long> issued) {
        issued.forEach(id -> codes.find(id).ifPresent(code -> code.markSent(clock.now())));
    }

    /** Tells whether letters that begin with that code were sent, hence must be kept. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean wasSent(String selector) {
        return codes.find(selector).map(ActivationCode::isSent).orElse(false);
    }
}
