package fr.carnet.accounts.activation.entity;

import fr.carnet.shared.entity.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * A right to open one account, once, sent to one person.
 *
 * <p>Issued, then sent, then used, cancelled by a newer one, or dead at its last day. Whatever ends it erases the HMAC of its
 * secret, so that a stolen database opens nothing; the dates stay, as the proof that it was destroyed (<i>TS-022</i>). An issued
 * code that was never marked as sent belongs to a run that was cut: nobody holds its secret, and the next run replaces it.
 *
 * <p>Serves <i>l’arrêté du 16 juillet 2015</i>: a code not used within three months is destroyed. The last day is checked at use, so
 * that a job that did not run opens no door.
 */
@Entity
@Table(name = "activation_code")
@NamedQuery(name = "ActivationCode.bySelector", query = "select c from ActivationCode c where c.selector = :selector")
@NamedQuery(name = "ActivationCode.liveOfGuardian",
        query = "select c from ActivationCode c where c.guardianId = :person and c.destroyedAt is null")
@NamedQuery(name = "ActivationCode.liveOfStaff",
        query = "select c from ActivationCode c where c.staffId = :person and c.destroyedAt is null")
@NamedQuery(name = "ActivationCode.liveOfPupil",
        query = "select c from ActivationCode c where c.pupilId = :person and c.destroyedAt is null")
public class ActivationCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activation_code_seq")
    @SequenceGenerator(name = "activation_code_seq", sequenceName = "activation_code_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @Column(name = "establishment_id", updatable = false)
    private long establishmentId;
    @Column(name = "school_year", updatable = false)
    private int schoolYear;
    @Column(name = "guardian_id", updatable = false)
    private Long guardianId;
    @Column(name = "staff_id", updatable = false)
    private Long staffId;
    @Column(name = "pupil_id", updatable = false)
    private Long pupilId;
    @Column(updatable = false)
    private String selector;
    @Column(name = "secret_hmac")
    private byte[] secretHmac;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;
    @Column(name = "expires_on", updatable = false)
    private LocalDate lastDay;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Column(name = "cancelled_at")
    private Instant cancelledAt;
    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected ActivationCode() { /* JPA */ }

    private ActivationCode(Addressee person, SchoolYear year, String selector, byte[] hmac) {
        this.establishmentId = person.establishmentId();
        this.schoolYear = year.september();
        this.guardianId = person.kind() == Addressee.Kind.GUARDIAN ? person.id() : null;
        this.staffId = person.kind() == Addressee.Kind.STAFF ? person.id() : null;
        this.pupilId = person.kind() == Addressee.Kind.PUPIL ? person.id() : null;
        this.selector = requireNonNull(selector, "A code has a selector.");
        this.secretHmac = requireNonNull(hmac, "A code has a secret.").clone();
    }

    public static ActivationCode issue(Addressee person, String selector, byte[] hmac, Channel channel, Instant now, LocalDate today) {
        ActivationCode code = new ActivationCode(person, SchoolYear.of(today), selector, hmac);
        code.channel = requireNonNull(channel, "A code goes by one channel.");
        code.issuedAt = now;
        code.lastDay = CodeLife.lastDay(today);
        return code;
    }

    /** Tells whether this code may be used today by who holds a secret of that HMAC; compares in constant time. */
    public boolean opensFor(byte[] hmac, LocalDate today) {
        byte[] kept = secretHmac == null ? new byte[hmac.length] : secretHmac;
        boolean same = MessageDigest.isEqual(kept, hmac);
        return same && destroyedAt == null && !today.isAfter(lastDay) && SchoolYear.of(today).september() == schoolYear;
    }

    public void markSent(Instant now) {
        this.sentAt = now;
    }

    public void use(Instant now) {
        this.usedAt = now;
        destroy(now);
    }

    /** Ends a code that another replaces: a person holds one live code (<i>TS-023</i>). */
    public void cancel(Instant now) {
        this.cancelledAt = now;
        destroy(now);
    }

    private void destroy(Instant now) {
        this.secretHmac = null;
        this.destroyedAt = now;
    }

    public Addressee person() {
        if (guardianId != null) {
            return new Addressee(Addressee.Kind.GUARDIAN, guardianId, establishmentId);
        }
        return staffId != null
                ? new Addressee(Addressee.Kind.STAFF, staffId, establishmentId)
                : new Addressee(Addressee.Kind.PUPIL, pupilId, establishmentId);
    }

    public Long id() {
        return id;
    }

    public SchoolYear schoolYear() {
        return new SchoolYear(schoolYear);
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isDestroyed() {
        return destroyedAt != null;
    }
}
