package fr.carnet.accounts.credentials.entity;

import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.shared.entity.Role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import java.time.Instant;

import static java.util.Objects.requireNonNull;

/**
 * One quality in which an account acts: guardian known to one school, member of its staff, or pupil.
 *
 * <p>A parent whose children are in two schools has two of them on one account. It is closed, never deleted, when the link ends;
 * the rights end with it at the next request. A quality of staff that waits on an account of its own moves to the one that its person has
 * as a parent.
 */
@Entity
@NamedQuery(name = "Persona.liveOfGuardian", query = "select p from Persona p where p.guardianId = :person and p.closedAt is null")
@NamedQuery(name = "Persona.liveOfStaff", query = "select p from Persona p where p.staffId = :person and p.closedAt is null")
@NamedQuery(name = "Persona.liveOfPupil", query = "select p from Persona p where p.pupilId = :person and p.closedAt is null")
@NamedQuery(name = "Persona.liveOfAccount", query = "select p from Persona p where p.account.id = :account and p.closedAt is null")
@NamedQuery(name = "Persona.rolesOf",
        query = "select distinct p.role from Persona p where p.account.id = :account and p.closedAt is null")
public class Persona {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "persona_seq")
    @SequenceGenerator(name = "persona_seq", sequenceName = "persona_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;
    private String role;
    @Column(name = "establishment_id", updatable = false)
    private long establishmentId;
    @Column(name = "guardian_id", updatable = false)
    private Long guardianId;
    @Column(name = "staff_id", updatable = false)
    private Long staffId;
    @Column(name = "pupil_id", updatable = false)
    private Long pupilId;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Persona() { /* JPA */ }

    /** A guardian, as one school knows him or her. */
    public static Persona guardian(Account account, long guardian, long establishment) {
        Persona persona = of(account, Role.GUARDIAN, establishment);
        persona.guardianId = guardian;
        return persona;
    }

    /** A pupil, who reads what concerns himself or herself and nobody else (<i>TS-053</i>). */
    public static Persona pupil(Account account, long pupil, long establishment) {
        Persona persona = of(account, Role.PUPIL, establishment);
        persona.pupilId = pupil;
        return persona;
    }

    private static Persona of(Account account, String role, long establishment) {
        Persona persona = new Persona();
        persona.account = requireNonNull(account, "A persona belongs to an account.");
        persona.role = role;
        persona.establishmentId = establishment;
        return persona;
    }

    /** Leaves the account that nobody opened for that of its person. */
    public void moveTo(Account owner) {
        account.giveUp();
        this.account = owner;
    }

    public boolean isOfStaff() {
        return staffId != null;
    }

    public Account account() {
        return account;
    }

    public String role() {
        return role;
    }

    /** Whether it is of the school that knows this person, and of the same quality. */
    public boolean isSchoolAndQualityOf(Addressee person) {
        Long own = switch (person.kind()) {
            case GUARDIAN -> guardianId;
            case STAFF -> staffId;
            case PUPIL -> pupilId;
        };
        return own != null && establishmentId == person.establishmentId();
    }
}
