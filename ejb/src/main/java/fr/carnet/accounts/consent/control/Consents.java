package fr.carnet.accounts.consent.control;

import fr.carnet.accounts.activation.entity.PrivacyNotice;
import fr.carnet.accounts.consent.entity.ConsentChannel;
import fr.carnet.accounts.consent.entity.Decider;
import fr.carnet.accounts.consent.entity.PupilConsent;
import fr.carnet.accounts.credentials.control.EndedAccounts;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What those who decide said of the accounts of pupils; of the school in scope.
 *
 * <p>The database itself refuses a code or an account to a pupil for whom nobody consents ({@code pupil_may_sign_in}). An objection, or a
 * consent taken back, closes the account at once (<i>TS-010</i>).
 */
@Dependent
public class Consents {

    private static final String PUPILS = SqlText.beside(Consents.class, "pupils");

    private static final String REPLACE = """
            update consent set replaced_at = ?3
             where pupil_id = ?1 and guardian_id is not distinct from cast(?2 as bigint) and replaced_at is null""";

    private static final String RECORD = """
            insert into consent (establishment_id, pupil_id, guardian_id, given, channel, received_on, notice_version, recorded_at, recorded_by)
            values (?1, ?2, cast(?3 as bigint), ?4, ?5, ?6, ?7, ?8, ?9)""";

    private static final String END_CODES = """
            update activation_code set secret_hmac = null, destroyed_at = ?2, cancelled_at = ?2, version = version + 1
             where pupil_id = ?1 and destroyed_at is null""";

    /** Whoever gives this pupil a code or an account holds the pupil too ({@code pupil_needs_consent}), and has ended, or comes after. */
    private static final String ALONE = "select id from pupil where id = ?1 for no key update";

    private static final String CLOSE = "update persona set closed_at = ?2, version = version + 1 where pupil_id = ?1 and closed_at is null returning account_id";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    EndedAccounts ended;

    public Consents() { /* CDI */ }

    public Consents(EntityManager em, CurrentScope scope, SchoolClock clock, EndedAccounts ended) {
        this.ended = ended;
        this.em = em;
        this.scope = scope;
        this.clock = clock;
    }

    /** The pupils of a division, by name; none for a division of another school. */
    public List<PupilConsent> ofDivision(long division) {
        return read(division, 0);
    }

    /** Of one pupil; empty when the school has none of that id. */
    public List<PupilConsent> ofPupil(long pupil) {
        return read(0, pupil);
    }

    private List<PupilConsent> read(long division, long pupil) {
        Query asked = em.createNativeQuery(PUPILS).setParameter(1, division).setParameter(2, pupil).setParameter(3, clock.today());
        Map<Long, PupilConsent> found = new LinkedHashMap<>();
        Row.of(asked).map(Consents::line).forEach(line -> found.merge(line.pupil(), line, Consents::together));
        return List.copyOf(found.values());
    }

    private static PupilConsent line(Row row) {
        return new PupilConsent(row.id(), row.text(), row.flag(), row.flag(), row.flag(), deciders(row));
    }

    private static List<Decider> deciders(Row row) {
        Long guardian = row.optionalId();
        String name = row.text();
        return name == null ? List.of()
                : List.of(new Decider(guardian, name, row.optionalFlag(), row.value(ConsentChannel.class), row.day(), row.text()));
    }

    private static PupilConsent together(PupilConsent one, PupilConsent more) {
        List<Decider> all = new ArrayList<>(one.deciders());
        all.addAll(more.deciders());
        return new PupilConsent(one.pupil(), one.name(), one.ofAge(), one.may(), one.holder(), all);
    }

    /** How many pupils on the roll have nobody’s consent yet. */
    public int missing() {
        return ((Number) em.createNativeQuery("select count(*) from pupil p where p.closed_on is null and not pupil_may_sign_in(p.id)")
                .getSingleResult()).intValue();
    }

    /** Keeps a decision; false when that person does not decide for that pupil. */
    public boolean record(long pupil, Long guardian, boolean given, ConsentChannel channel, LocalDate receivedOn, long by) {
        boolean decides = ofPupil(pupil).stream().flatMap(found -> found.deciders().stream())
                .anyMatch(each -> guardian == null ? each.guardian() == null : guardian.equals(each.guardian()));
        if (!decides) {
            return false;
        }
        var now = clock.now().atOffset(ZoneOffset.UTC);
        em.createNativeQuery(REPLACE).setParameter(1, pupil).setParameter(2, guardian).setParameter(3, now).executeUpdate();
        em.createNativeQuery(RECORD).setParameter(1, scope.establishmentId()).setParameter(2, pupil).setParameter(3, guardian)
                .setParameter(4, given).setParameter(5, channel.name()).setParameter(6, receivedOn).setParameter(7, PrivacyNotice.VERSION)
                .setParameter(8, now).setParameter(9, by).executeUpdate();
        if (!given) {
            close(pupil, now);
        }
        return true;
    }

    /**
     * Each statement sees what was committed while the one before it waited: the codes first, as an activation takes its code before the pupil,
     * and again once nobody else holds the pupil.
     */
    private void close(long pupil, OffsetDateTime now) {
        endCodes(pupil, now);
        em.createNativeQuery(ALONE).setParameter(1, pupil).getResultList();
        endCodes(pupil, now);
        ended.lost(Row.of(em.createNativeQuery(CLOSE).setParameter(1, pupil).setParameter(2, now)).map(Row::id).toList());
    }

    private void endCodes(long pupil, OffsetDateTime now) {
        em.createNativeQuery(END_CODES).setParameter(1, pupil).setParameter(2, now).executeUpdate();
    }
}
