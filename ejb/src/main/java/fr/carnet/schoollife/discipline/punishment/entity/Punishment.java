package fr.carnet.schoollife.discipline.punishment.entity;

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
import java.time.LocalDate;

/**
 * A punishment given to one named pupil, with its own motive: there is no collective one (<i>ED-034</i>).
 *
 * <p>Life: given by who may (<i>ED-032</i>), or proposed and accepted by the CPE or the head; then done, not done, or lifted. Each step
 * leaves a line with who and why.
 */
@Entity
@Table(name = "punishment")
public class Punishment extends SchoolLifeFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "punishment_seq")
    @SequenceGenerator(name = "punishment_seq", sequenceName = "punishment_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private PunishmentKind kind;

    @Column(name = "type_id")
    private Long typeId;

    private String label;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String motive;

    private String work;

    @Enumerated(EnumType.STRING)
    private PunishmentState state;

    @Column(name = "given_by")
    private Long givenBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    private String report;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected Punishment() { /* JPA */ }

    private Punishment(Pupil pupil, PunishmentType type, LocalDate decidedOn, String motive, PunishmentState state, long by, Recording recording) {
        super(pupil, recording);
        this.kind = type.nature();
        this.typeId = type.id();
        this.label = type.label();
        this.decidedOn = decidedOn;
        this.motive = motive.strip();
        this.state = state;
        this.givenBy = by;
    }

    /** @param by the member of the staff who punishes */
    public static Punishment given(Pupil pupil, PunishmentType type, LocalDate decidedOn, String motive, long by, Recording recording) {
        return new Punishment(pupil, type, decidedOn, motive, PunishmentState.GIVEN, by, recording);
    }

    /** By who may only ask for one; it counts once accepted (<i>ED-032</i>). */
    public static Punishment proposed(Pupil pupil, PunishmentType type, LocalDate decidedOn, String motive, long by, Recording recording) {
        return new Punishment(pupil, type, decidedOn, motive, PunishmentState.PROPOSED, by, recording);
    }

    /** Says what the pupil has to do. */
    public Punishment with(String asked) {
        this.work = asked == null ? null : asked.strip();
        return this;
    }

    /** From now on the family reads it; refuses PunishmentSettled. */
    public void accept(Instant now) {
        become(PunishmentState.GIVEN);
        this.acceptedAt = now;
    }

    /** Refuses PunishmentSettled. */
    public void refuse() {
        become(PunishmentState.REFUSED);
    }

    /** Refuses PunishmentSettled, and ReportOwed for an exclusion from a course without its report (<i>ED-033</i>). */
    public void settle(boolean done) {
        if (done && kind.owesReport() && report == null) {
            throw new ReportOwed(id);
        }
        become(done ? PunishmentState.DONE : PunishmentState.NOT_DONE);
    }

    /** What was not done is asked again; refuses PunishmentSettled. */
    public void askAgain() {
        if (state == PunishmentState.NOT_DONE) {
            become(PunishmentState.GIVEN);
        } else if (state != PunishmentState.GIVEN) {
            throw new PunishmentSettled(state);
        }
    }

    /** Refuses PunishmentSettled. */
    public void lift() {
        become(PunishmentState.LIFTED);
    }

    /** Writes the report to the CPE and the head; refuses PunishmentSettled once the punishment is closed. */
    public void report(String text, Instant now) {
        if (!state.isOpen()) {
            throw new PunishmentSettled(state);
        }
        this.report = text.strip();
        this.reportedAt = now;
    }

    private void become(PunishmentState next) {
        if (cancelled() || !state.mayBecome(next)) {
            throw new PunishmentSettled(state);
        }
        this.state = next;
    }

    @Override
    public Long id() {
        return id;
    }

    public PunishmentKind kind() {
        return kind;
    }

    public PunishmentState state() {
        return state;
    }

    public boolean isGivenBy(long staff) {
        return givenBy != null && givenBy == staff;
    }
}
