package fr.carnet.accounts.boundary;

import fr.carnet.accounts.activation.control.ActivationCodes;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.credentials.control.EndedAccounts;
import fr.carnet.accounts.credentials.control.FailedTries;
import fr.carnet.accounts.mailing.control.Correspondents;
import fr.carnet.accounts.mailing.control.LetterBox;
import fr.carnet.accounts.mailing.control.SchoolMailing;
import fr.carnet.accounts.mailing.entity.Mailing;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.Severity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where the job has activation codes issued, sent and destroyed.
 *
 * <p>A school that has not opened the service to families sends nothing to them (<i>TS-002</i>); its staff need their codes before,
 * since it is the head who opens it. Sending holds no transaction: each code has its own.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CodeDesk {

    private static final Duration LETTERS_KEPT = Duration.ofDays(30);

    @Inject
    Correspondents correspondents;

    @Inject
    SchoolMailing mailing;

    @Inject
    ActivationCodes codes;

    @Inject
    FailedTries tries;

    @Inject
    Visits visits;

    @Inject
    AccountAddresses addresses;

    @Inject
    EndedAccounts ended;

    @Inject
    LetterBox box;

    @Inject
    SchoolClock clock;

    /** Every school of the directory. */
    public List<String> allSchools() {
        return correspondents.allSchools();
    }

    /** What prevents a school from sending codes to these people, if anything does. */
    public Optional<Finding> obstacle(String uai, CodeRecipients who) {
        Optional<SendingSchool> school = correspondents.school(uai);
        if (school.isEmpty()) {
            return Optional.of(new Finding("F03", Severity.BLOCKING, uai, null, null,
                    "Établissement inconnu de l’annuaire : vérifiez le numéro, ou chargez l’annuaire par establishments-import."));
        }
        if (who == CodeRecipients.GUARDIANS && !school.get().open()) {
            return Optional.of(new Finding("C01", Severity.BLOCKING, uai, null, null, "Le service n’est pas ouvert aux familles pour cette"
                    + " année scolaire : le chef d’établissement l’ouvre sur la page Services, puis relancez l’envoi."));
        }
        return Optional.empty();
    }

    /** Counts the mails and letters that {@link #send} would send. */
    public Mailing rehearse(String uai, CodeRecipients who) {
        return mailing.rehearse(school(uai), kind(who));
    }

    /** Sends a code to each person of the school who has neither an account nor a live code. */
    @Audited(Act.CODE_ISSUED)
    public Mailing send(String uai, CodeRecipients who, BooleanSupplier stopping) {
        return mailing.send(school(uai), kind(who), stopping);
    }

    /**
     * Destroys what time has ended: codes after their last day, letters after thirty days, counts of failed tries,
     * visits, accounts that gave nothing for three months (<i>TS-021, TS-022, TS-064</i>). Open to all because it only does what the calendar says, whoever calls and however often; clocks have no name.
     */
    @Audited(Act.CODE_DESTROYED)
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int destroyDead() {
        tries.forgetOld();
        visits.forgetOld();
        addresses.forgetOld();
        ended.endForgotten();
        box.removeOlderThan(clock.now().minus(LETTERS_KEPT));
        return codes.destroyDead(clock.today(), clock.now());
    }

    private SendingSchool school(String uai) {
        return correspondents.school(uai).orElseThrow(() -> new IllegalStateException("No school " + uai));
    }

    private static Kind kind(CodeRecipients who) {
        return who == CodeRecipients.GUARDIANS ? Kind.GUARDIAN : Kind.STAFF;
    }
}
