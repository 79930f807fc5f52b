package fr.carnet.accounts.refusal.control;

import fr.carnet.accounts.activation.entity.PrivacyNotice;
import fr.carnet.accounts.consent.control.PupilsOfAge;
import fr.carnet.accounts.consent.entity.PupilOfAge;
import fr.carnet.accounts.credentials.control.EndedAccounts;
import fr.carnet.accounts.refusal.boundary.RefusalReceipt;
import fr.carnet.accounts.refusal.boundary.WrittenRefusal;
import fr.carnet.accounts.refusal.entity.AlreadyRefused;
import fr.carnet.accounts.refusal.entity.NotRefused;
import fr.carnet.accounts.refusal.entity.NothingToRefuse;
import fr.carnet.accounts.refusal.entity.RefusalChannel;
import fr.carnet.accounts.refusal.entity.WrittenLater;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;
import fr.carnet.shared.entity.Reference;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The steps of a refusal, all within the caller's transaction.
 *
 * <p>Who the person is in other schools is known by the account alone, never by an equal name: two guardians called alike stay two
 * (<i>TS-005</i>). Of somebody without an account the refusal holds in the school that had the letter.
 */
@Dependent
public class Refusals {

    private static final String OF_ACCOUNT = "select guardian_id from persona where account_id = ?1 and guardian_id is not null and closed_at is null";

    private static final String SAME_PERSON = """
            select other.guardian_id from persona own
              join persona other on other.account_id = own.account_id and other.guardian_id is not null and other.closed_at is null
             where own.guardian_id = ?1 and own.closed_at is null
            """;

    private static final String PROOF = """
            insert into refusal (reference, channel, received_on, notice_version, recorded_at, recorded_by, recorded_in)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as bigint))
            """;

    private static final String COVERS = """
            insert into refusal_guardian (refusal_id, guardian_id)
            select r.id, covered from refusal r, unnest(cast(?1 as bigint[])) covered where r.reference = ?2
            """;

    private static final String CODES = """
            update activation_code set secret_hmac = null, cancelled_at = ?2, destroyed_at = ?2, version = version + 1
             where guardian_id = any (cast(?1 as bigint[])) and destroyed_at is null
            """;

    private static final String PERSONAS = """
            update persona set closed_at = ?2, version = version + 1 where guardian_id = any (cast(?1 as bigint[])) and closed_at is null
            returning account_id
            """;

    private static final String LIVE = """
            select r.id, r.received_on from refusal r join refusal_guardian g on g.refusal_id = r.id
             where g.guardian_id = ?1 and r.withdrawn_on is null for update of r
            """;

    private static final String WITHDRAW = """
            update refusal set withdrawn_on = ?2, withdrawn_channel = ?3, withdrawn_at = ?4, withdrawn_by = ?5 where id = ?1
            """;

    private static final String OF_PUPIL = """
            select g.guardian_id, r.reference, r.channel, r.received_on, r.recorded_at, r.withdrawn_on
              from guardianship l join refusal_guardian g on g.guardian_id = l.guardian_id join refusal r on r.id = g.refusal_id
             where l.pupil_id = ?1 and l.establishment_id = ?2 order by r.recorded_at desc, r.id desc
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    EndedAccounts ended;

    @Inject
    PupilsOfAge pupils;

    /** Of a guardian, and of a pupil of age for his or her own account (<i>TS-008</i>); a minor has nothing to refuse: the guardians decide. */
    public RefusalReceipt online() {
        long account = scope.accountId();
        List<PupilOfAge> own = pupils.of(account);
        Set<Long> person = ids(em.createNativeQuery(OF_ACCOUNT).setParameter(1, account));
        own.stream().map(PupilOfAge::guardian).filter(Objects::nonNull).forEach(person::add);
        RefusalReceipt receipt = refuse(person, 0, RefusalChannel.ONLINE, clock.today(), null);
        own.forEach(pupil -> pupils.object(pupil, account));
        return receipt;
    }

    public RefusalReceipt written(WrittenRefusal asked) {
        check(asked);
        if (Row.of(em.createNativeQuery(LIVE).setParameter(1, asked.guardian())).findFirst().isPresent()) {
            throw new AlreadyRefused();
        }
        Set<Long> person = ids(em.createNativeQuery(SAME_PERSON).setParameter(1, asked.guardian()));
        person.add(asked.guardian());
        return refuse(person, asked.guardian(), asked.channel(), asked.receivedOn(), scope.establishmentId());
    }

    private RefusalReceipt refuse(Set<Long> person, long guardian, RefusalChannel channel, LocalDate received, Long school) {
        if (person.isEmpty()) {
            throw new NothingToRefuse();
        }
        String reference = Reference.draw();
        Timestamp at = now();
        em.createNativeQuery(PROOF).setParameter(1, reference).setParameter(2, channel.name()).setParameter(3, Date.valueOf(received))
                .setParameter(4, PrivacyNotice.VERSION).setParameter(5, at).setParameter(6, scope.accountId())
                .setParameter(7, school == null ? null : school.toString()).executeUpdate();
        String covered = SqlText.array(person);
        em.createNativeQuery(COVERS).setParameter(1, covered).setParameter(2, reference).executeUpdate();
        em.createNativeQuery(CODES).setParameter(1, covered).setParameter(2, at).executeUpdate();
        ended.lost(ids(em.createNativeQuery(PERSONAS).setParameter(1, covered).setParameter(2, at)));
        return new RefusalReceipt(guardian, reference, channel, received, clock.localNow(), null);
    }

    public void withdraw(WrittenRefusal asked) {
        check(asked);
        List<Row> live = Row.of(em.createNativeQuery(LIVE).setParameter(1, asked.guardian())).toList();
        if (live.isEmpty()) {
            throw new NotRefused();
        }
        for (Row refusal : live) {
            long id = refusal.id();
            if (asked.receivedOn().isBefore(refusal.day())) {
                throw new WrittenLater();
            }
            em.createNativeQuery(WITHDRAW).setParameter(1, id).setParameter(2, Date.valueOf(asked.receivedOn())).setParameter(3, asked.channel().name())
                    .setParameter(4, now()).setParameter(5, scope.accountId()).executeUpdate();
        }
    }

    public List<RefusalReceipt> ofPupil(long pupil) {
        return Row.of(em.createNativeQuery(OF_PUPIL).setParameter(1, pupil).setParameter(2, scope.establishmentId())).map(row ->
                new RefusalReceipt(row.id(), row.text(), row.value(RefusalChannel.class), row.day(), row.local(), row.day())).toList();
    }

    private void check(WrittenRefusal asked) {
        if (asked.channel() == RefusalChannel.ONLINE || asked.receivedOn().isAfter(clock.today())) {
            throw new WrittenLater();
        }
        if (ids(em.createNativeQuery("select guardian_id from guardianship where pupil_id = ?1 and guardian_id = ?2 and establishment_id = ?3")
                .setParameter(1, asked.pupil()).setParameter(2, asked.guardian()).setParameter(3, scope.establishmentId())).isEmpty()) {
            throw new NothingToRefuse();
        }
    }

    private static Set<Long> ids(Query query) {
        return Row.of(query).map(Row::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }
}
