package fr.carnet.accounts.addresses.control;

import fr.carnet.accounts.addresses.entity.MailPurpose;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Timestamp;
import java.util.Optional;

/**
 * The proved addresses of accounts, the codes sent there, and the mails that warn of what happens to an account.
 *
 * <p>An address counts once a code sent there has come back (<i>TS-033</i>).
 */
@Dependent
@Transactional(TxType.REQUIRED)
public class AccountAddresses {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    MailedCodes codes;

    @Inject
    SecurityMails mails;

    @Inject
    SchoolClock clock;

    /** The proved address of an account. */
    public Optional<String> of(long account) {
        return Row.of(em.createNativeQuery("select address from account_address where account_id = ?1").setParameter(1, account))
                .map(Row::text).findFirst();
    }

    /** Has a code sent to an address, which need not be proved yet; as soon as the relay takes it, within ten minutes. */
    public void send(long account, MailPurpose purpose, String address) {
        mails.askCode(account, purpose, address);
    }

    /** Uses a code up, and gives the address it was sent to; empty when it is not the one, or no longer. */
    public Optional<String> use(long account, MailPurpose purpose, String code) {
        return codes.use(account, purpose, code);
    }

    /** Keeps a proved address in place of the one before, which is warned (<i>SE-019</i>). */
    public void keep(long account, String address) {
        warn(account, "account-address-changed");
        em.createNativeQuery("""
                        insert into account_address (account_id, address, verified_at) values (?1, ?2, ?3)
                        on conflict (account_id) do update set address = excluded.address, verified_at = excluded.verified_at""")
                .setParameter(1, account).setParameter(2, address).setParameter(3, Timestamp.from(clock.now())).executeUpdate();
    }

    /** Tells the owner what happened to the account, when an address is known (<i>SE-019</i>). */
    public void warn(long account, String template) {
        of(account).ifPresent(address -> mails.warn(account, template, address));
    }

    public int forgetOld() {
        return codes.forgetOld() + mails.forgetOld();
    }
}
