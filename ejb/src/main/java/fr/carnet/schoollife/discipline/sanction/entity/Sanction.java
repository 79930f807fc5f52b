package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.schoollife.record.entity.SchoolLifeFact;
import fr.carnet.shared.entity.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import java.time.LocalDate;

/**
 * A disciplinary sanction, on the pupil's administrative file until the date that the law fixes at the decision.
 *
 * <p>The family sees it only once notified (<i>TS-043</i>): a policy of the database holds to that too.
 */
@Entity
@Table(name = "sanction")
public class Sanction extends SchoolLifeFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sanction_seq")
    @SequenceGenerator(name = "sanction_seq", sequenceName = "sanction_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private SanctionKind kind;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String motive;

    private Integer days;

    private Integer hours;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "erased_on")
    private LocalDate erasedOn;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Enumerated(EnumType.STRING)
    private Suspension suspension = Suspension.NONE;

    private boolean alternative;

    protected Sanction() { /* JPA */ }

    private Sanction(Pupil pupil, SanctionKind kind, LocalDate decidedOn, String motive, Authority authority, Recording recording) {
        super(pupil, recording);
        this.kind = kind;
        this.decidedOn = decidedOn;
        this.motive = motive.strip();
        this.authority = authority;
        this.erasedOn = kind.erasedOn(decidedOn).orElse(null);
    }

    /** Refuses ExpulsionNeedsDisciplinaryBoard. */
    public static Sanction of(Pupil pupil, SanctionKind kind, LocalDate decidedOn, String motive, Authority authority, Recording recording) {
        if (kind.needsDisciplinaryBoard() && authority != Authority.BOARD) {
            throw new ExpulsionNeedsDisciplinaryBoard();
        }
        return new Sanction(pupil, kind, decidedOn, motive, authority, recording);
    }

    /** The measure that a pupil kept in the place of an exclusion: it alone is written, until the end of the school year (<i>ED-057</i>). */
    public static Sanction alternative(Pupil pupil, LocalDate decidedOn, String motive, Authority authority, Recording recording) {
        Sanction kept = new Sanction(pupil, SanctionKind.RESPONSIBILITY_MEASURE, decidedOn, motive, authority, recording);
        kept.alternative = true;
        kept.erasedOn = SchoolYear.of(decidedOn).lastDay();
        return kept;
    }

    public Sanction suspended(Suspension asked) {
        this.suspension = asked;
        return this;
    }

    /** Sets how long it lasts; refuses SanctionOutOfBounds. */
    public Sanction lasting(Integer askedDays, Integer askedHours) {
        boolean right = switch (kind.measure()) {
            case NONE -> askedDays == null && askedHours == null;
            case DAYS -> askedHours == null && within(askedDays);
            case HOURS -> askedDays == null && within(askedHours);
        };
        if (!right) {
            throw new SanctionOutOfBounds(kind);
        }
        this.days = askedDays;
        this.hours = askedHours;
        return this;
    }

    /** Sets when the family was notified; refuses NotifiedBeforeDecision. */
    public Sanction notified(LocalDate on, LocalDate today) {
        if (on.isBefore(decidedOn) || on.isAfter(today)) {
            throw new NotifiedBeforeDecision(decidedOn);
        }
        this.notifiedOn = on;
        return this;
    }

    private boolean within(Integer asked) {
        return asked != null && asked >= 1 && asked <= kind.measure().most();
    }

    @Override
    public Long id() {
        return id;
    }

    public LocalDate erasedOn() {
        return erasedOn;
    }
}
