package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.schoollife.record.entity.Recording;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * The road from facts to a sanction, for one pupil.
 *
 * <p>Life: opened with its facts and legal ground; the pupil is told in writing and may consult the file, be assisted and heard; two
 * working days later at the earliest the head decides, or the conseil de discipline does; the decision is notified, executed, and at its
 * term erased with all its pieces. It may be dropped before the decision. Nothing here proposes a sanction: people decide
 * (<i>ED-060</i>).
 *
 * <p>Serves <i>Code de l'éducation, art. R421-10-1 et R511-12 à R511-14</i>.
 */
@Entity
@Table(name = "sanction_procedure")
public class SanctionProcedure {

    /** Whole working days between the notice of the head and the decision (<i>R421-10-1; ED-072</i>). */
    public static final int WORKING_DAYS = 2;

    /** How long the family may appeal to the recteur against the conseil de discipline (<i>R511-49; ED-096</i>). */
    public static final int DAYS_OF_APPEAL = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sanction_procedure_seq")
    @SequenceGenerator(name = "sanction_procedure_seq", sequenceName = "sanction_procedure_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "school_year")
    private int schoolYear;

    private int academy;

    @Column(name = "pupil_id")
    private long pupilId;

    @Column(name = "incident_id")
    private Long incidentId;

    private String facts;

    @Column(name = "legal_ground")
    private String legalGround;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Enumerated(EnumType.STRING)
    private ProcedureState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Column(name = "decidable_on")
    private LocalDate decidableOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Embedded
    private Terms terms = new Terms();

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "executed_on")
    private LocalDate executedOn;

    @Column(name = "executed_from")
    private LocalDate executedFrom;

    @Column(name = "sanction_id")
    private Long sanctionId;

    @Column(name = "ban_id")
    private Long banId;

    @Column(name = "banned_from")
    private LocalDate bannedFrom;

    @Column(name = "banned_until")
    private LocalDate bannedUntil;

    @Column(name = "exclusion_id")
    private Long exclusionId;

    @Column(name = "revoked_for")
    private Long revokedFor;

    @Column(name = "board_requester")
    private String boardRequester;

    protected SanctionProcedure() { /* JPA */ }

    private SanctionProcedure(long pupil, Long incident, String facts, String legalGround, LocalDate on, Recording recording) {
        this.pupilId = pupil;
        this.incidentId = incident;
        this.facts = facts.strip();
        this.legalGround = legalGround.strip();
        this.authority = Authority.HEAD;
        this.state = ProcedureState.OPENED;
        this.openedOn = on;
        this.establishmentId = recording.establishmentId();
        this.schoolYear = recording.schoolYear().september();
        this.academy = recording.academy();
    }

    /**
     * @param incident    from which the facts come; null when none was recorded
     * @param legalGround the article of the règlement intérieur that was broken
     */
    public static SanctionProcedure open(long pupil, Long incident, String facts, String legalGround, LocalDate on, Recording recording) {
        return new SanctionProcedure(pupil, incident, facts, legalGround, on, recording);
    }

    /**
     * Hands over to the conseil de discipline, whose session leaves its own delays; refuses ProcedureNotThere.
     *
     * @param requester who asked for it in writing (<i>D511-30</i>), and will not sit; null when nobody but the head
     */
    public void seizeBoard(String requester) {
        checkUndecided();
        this.authority = Authority.BOARD;
        this.boardRequester = requester == null || requester.isBlank() ? null : requester.strip();
    }

    /**
     * The pupil is told in writing of the facts, and of the right to be heard, assisted, and to see the file (<i>ED-072</i>).
     *
     * @param decidable first day of a decision, as the calendar of the school counts it (<i>ED-073</i>)
     */
    public void handNotice(LocalDate on, LocalDate decidable) {
        require(ProcedureState.OPENED);
        this.noticeOn = on;
        this.decidableOn = decidable;
        this.state = ProcedureState.NOTICED;
    }

    /** The conseil de discipline was called in time, for a session on that day at the earliest; refuses ProcedureNotThere. */
    public void convened(LocalDate on, LocalDate session) {
        checkUndecided();
        this.noticeOn = noticeOn == null ? on : noticeOn;
        this.decidableOn = session;
        this.state = ProcedureState.NOTICED;
    }

    /** The conseil waits for the criminal courts (<i>D511-47</i>); refuses ProcedureNotThere. */
    public void suspendForCourt() {
        checkUndecided();
        this.state = ProcedureState.SUSPENDED;
    }

    /** Refuses ProcedureNotThere. */
    public void resume() {
        require(ProcedureState.SUSPENDED);
        this.state = noticeOn == null ? ProcedureState.OPENED : ProcedureState.NOTICED;
    }

    /** Closes without a sanction; refuses ProcedureNotThere. */
    public void drop() {
        require(ProcedureState.OPENED, ProcedureState.NOTICED, ProcedureState.SUSPENDED);
        this.state = ProcedureState.DROPPED;
    }

    /**
     * Refuses NoticeMissing, ProcedureNotThere, DecisionTooEarly with the first day allowed, and what {@link Decision} does.
     *
     * <p>The head alone waits for two working days after the notice; the conseil decides in a session, which has been called in time.
     *
     * @param enrolledUntil last day of the pupil's stay in the school, that no sursis outlives
     */
    public void decide(Decision decision, LocalDate on, LocalDate enrolledUntil) {
        if (state == ProcedureState.OPENED) {
            throw new NoticeMissing();
        }
        require(ProcedureState.NOTICED);
        if (on.isBefore(decidableOn)) {
            throw new DecisionTooEarly(decidableOn);
        }
        decision.check(authority, on, enrolledUntil);
        this.terms = Terms.of(decision);
        this.decidedOn = on;
        this.state = ProcedureState.DECIDED;
    }

    /** Tells pupil and representatives in writing, with the ways of appeal (<i>ED-078</i>); refuses ProcedureNotThere, NotifiedBeforeDecision. */
    public void notified(LocalDate on) {
        require(ProcedureState.DECIDED);
        if (on.isBefore(decidedOn)) {
            throw new NotifiedBeforeDecision(decidedOn);
        }
        this.notifiedOn = on;
        this.state = ProcedureState.NOTIFIED;
    }

    /** Refuses ProcedureNotThere; while an alternative runs, or a total sursis, there is nothing to execute. */
    public void executed(LocalDate first, LocalDate last) {
        require(ProcedureState.NOTIFIED);
        if (terms.heldBack()) {
            throw new ProcedureNotThere(state);
        }
        this.executedFrom = first;
        this.executedOn = last;
        this.state = ProcedureState.EXECUTED;
    }

    /**
     * New facts let the authority make a suspended sanction executable (<i>R511-13-1; ED-055</i>); refuses ProcedureNotThere before the
     * pupil was warned of it, and what {@link Terms#revoke} does.
     *
     * @param other the procedure led for the new facts; null when the sursis alone is revoked
     */
    public void revoke(LocalDate on, NewFacts because, SanctionProcedure other) {
        require(ProcedureState.NOTIFIED, ProcedureState.EXECUTED);
        if (other != null && (other.pupilId != pupilId || other == this)) {
            throw new OtherPupil();
        }
        terms.revoke(on, notifiedOn, because);
        this.revokedFor = other == null ? null : other.id;
        if (state == ProcedureState.EXECUTED) {
            this.state = ProcedureState.NOTIFIED;
        }
    }

    /** Says whether the pupil kept the engagement (<i>ED-057</i>); refuses ProcedureNotThere. */
    public void alternativeEnded(boolean kept, LocalDate on) {
        require(ProcedureState.NOTIFIED);
        if (terms.alternative() != Alternative.PENDING) {
            throw new ProcedureNotThere(state);
        }
        terms.alternativeEnded(kept);
        if (kept) {
            this.executedOn = on;
            this.state = ProcedureState.EXECUTED;
        }
    }

    /** Names the sanction that was written on the pupil's file. */
    public void writtenAs(Sanction sanction) {
        this.sanctionId = sanction.id();
    }

    public void banned(Long interruption, LocalDate first, LocalDate last) {
        this.banId = interruption;
        this.bannedFrom = first;
        this.bannedUntil = last;
    }

    public void excluded(Long interruption) {
        this.exclusionId = interruption;
    }

    /** Last day of an appeal to the recteur; null before the notification, and for a decision of the head, which has none. */
    public LocalDate appealUntil() {
        return authority == Authority.BOARD && notifiedOn != null ? notifiedOn.plusDays(DAYS_OF_APPEAL) : null;
    }

    /** Refuses ProcedureNotThere once it is decided, dropped, or while it waits for the courts. */
    public void checkUndecided() {
        require(ProcedureState.OPENED, ProcedureState.NOTICED);
    }

    private void require(ProcedureState... where) {
        for (ProcedureState one : where) {
            if (state == one) {
                return;
            }
        }
        throw new ProcedureNotThere(state);
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }

    public Long id() {
        return id;
    }

    public long pupilId() {
        return pupilId;
    }

    public Authority authority() {
        return authority;
    }

    public ProcedureState state() {
        return state;
    }

    /** What was decided; empty of everything before the decision. */
    public Terms terms() {
        return terms;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate notifiedOn() {
        return notifiedOn;
    }

    public LocalDate decidableOn() {
        return decidableOn;
    }

    public Long sanctionId() {
        return sanctionId;
    }

    public String boardRequester() {
        return boardRequester;
    }

    public Long banId() {
        return banId;
    }

    public Long exclusionId() {
        return exclusionId;
    }
}
