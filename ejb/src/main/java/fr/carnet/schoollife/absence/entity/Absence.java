package fr.carnet.schoollife.absence.entity;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.schoollife.record.entity.SchoolLifeFact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import java.time.Instant;

/**
 * A stretch of time during which a pupil was expected and did not come.
 *
 * <p>Serves <i>Code de l'éducation, art. L131-8 et R131-5</i>.
 */
@Entity
@Table(name = "absence")
public class Absence extends SchoolLifeFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_seq")
    @SequenceGenerator(name = "absence_seq", sequenceName = "absence_seq", allocationSize = 50)
    private Long id;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    protected Absence() { /* JPA */ }

    private Absence(Pupil pupil, Instant startsAt, Instant endsAt, AbsenceReason reason, Recording recording) {
        super(pupil, recording);
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.reason = reason;
    }

    /** Records a fact; refuses PeriodBackwards. */
    public static Absence of(Pupil pupil, Instant from, Instant to, AbsenceReason reason, Recording recording) {
        if (!to.isAfter(from)) {
            throw new PeriodBackwards();
        }
        return new Absence(pupil, from, to, reason, recording);
    }

    @Override
    public Long id() {
        return id;
    }
}
