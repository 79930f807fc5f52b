package fr.carnet.schoollife.absence.entity;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.record.entity.Recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;

/**
 * What a family says of an absence, past or to come, in its own words and with the reason that it chose.
 *
 * <p>Kept as it was said: the school's decision stands on the {@link Absence} and changes nothing here (<i>ED-005</i>). Announced
 * beforehand it has no absence yet, and finds it when the roll does (<i>ED-003; Code de l'éducation, art. R131-5</i>).
 */
@Entity
@Table(name = "absence_explanation")
public class AbsenceExplanation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_explanation_seq")
    @SequenceGenerator(name = "absence_explanation_seq", sequenceName = "absence_explanation_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "school_year")
    private int schoolYear;

    private int academy;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Column(name = "absence_id")
    private Long absenceId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AbsenceReason reason;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExplanationChannel channel;

    @Column(name = "guardian_id", updatable = false)
    private Long guardianId;

    @Column(name = "said_at", updatable = false)
    private Instant saidAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    protected AbsenceExplanation() { /* JPA */ }

    private AbsenceExplanation(long pupil, Instant startsAt, Instant endsAt, Recording recording) {
        if (!endsAt.isAfter(startsAt)) {
            throw new PeriodBackwards();
        }
        this.pupilId = pupil;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.schoolYear = recording.schoolYear().september();
        this.academy = recording.academy();
        this.establishmentId = recording.establishmentId();
        this.saidAt = recording.at();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    /** What is said of an absence that the school knows. */
    public static AbsenceExplanation of(Absence absence, Said said, Recording recording) {
        AbsenceExplanation made = new AbsenceExplanation(absence.pupil(), absence.startsAt(), absence.endsAt(), recording);
        made.absenceId = absence.id();
        return made.saying(said);
    }

    /** What is said beforehand, of a time when the pupil will not come; refuses PeriodBackwards. */
    public static AbsenceExplanation announced(Pupil pupil, Instant from, Instant to, Said said, Recording recording) {
        return new AbsenceExplanation(pupil.id(), from, to, recording).saying(said);
    }

    private AbsenceExplanation saying(Said said) {
        this.reason = said.reason();
        this.words = said.words();
        this.channel = said.channel();
        this.guardianId = said.guardian();
        return this;
    }

    /** Refuses ExplanationTaken once withdrawn. */
    public void withdraw(Instant now, long account) {
        if (withdrawnAt != null) {
            throw new ExplanationTaken();
        }
        this.withdrawnAt = now;
        this.withdrawnBy = account;
    }

    public Long id() {
        return id;
    }

    public long pupil() {
        return pupilId;
    }

    public Long absence() {
        return absenceId;
    }

    public AbsenceReason reason() {
        return reason;
    }

    public boolean recordedBy(long account) {
        return recordedBy == account;
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }
}
