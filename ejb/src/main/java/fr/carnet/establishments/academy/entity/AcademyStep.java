package fr.carnet.establishments.academy.entity;

import fr.carnet.establishments.entity.Service;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * One step of an académie with a service, asked by somebody and confirmed by somebody else within a day (D-14).
 *
 * <p>It counts from the confirmation on and never changes after; the last one that counts is where the académie stands.
 */
@Entity
@Table(name = "academy_step")
@NamedQuery(name = "AcademyStep.ofAcademy", query = "select s from AcademyStep s where s.academy = :academy order by s.askedAt, s.id")
@NamedQuery(name = "AcademyStep.decided", query = """
        select s from AcademyStep s where s.academy = :academy and s.service = :service and s.decidedAt is not null
         order by s.decidedAt desc, s.id desc""")
public class AcademyStep {

    /** What nobody confirmed in this time has to be asked again. */
    static final Duration PATIENCE = Duration.ofHours(24);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "academy_step_seq")
    @SequenceGenerator(name = "academy_step_seq", sequenceName = "academy_step_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    private int academy;

    @Enumerated(EnumType.STRING)
    private Service service;

    @Enumerated(EnumType.STRING)
    private AcademyState state;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "academy_pilot", joinColumns = @JoinColumn(name = "step_id"))
    @Column(name = "uai")
    private Set<String> pilots = new HashSet<>();

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected AcademyStep() { /* JPA */ }

    private AcademyStep(int academy, Service service, AcademyState state, Set<String> pilots, Instant now, String person) {
        this.academy = academy;
        this.service = service;
        this.state = state;
        this.pilots.addAll(pilots);
        this.askedAt = now;
        this.askedBy = person;
    }

    /** Refuses a step that does not follow the {@code former} one, and a pilot of no school. */
    public static AcademyStep asked(int academy, Service service, AcademyState state, AcademyState former, Set<String> pilots, Instant now, String person) {
        if (!state.mayFollow(former)) {
            throw new StepNotNext(former);
        }
        if (pilots.isEmpty() == (state == AcademyState.PILOT)) {
            throw new PilotNamesSchools(state);
        }
        return new AcademyStep(academy, service, state, pilots, now, person);
    }

    /** Makes it count; refuses the same person again, a day later, and when the académie has meanwhile gone elsewhere. */
    public void decide(AcademyState former, Instant now, String person) {
        if (decidedAt != null || !state.mayFollow(former)) {
            throw new StepNotNext(former);
        }
        if (state.needsTwo() && person.equals(askedBy)) {
            throw new StepNeedsSecondPerson(id);
        }
        if (now.isAfter(askedAt.plus(PATIENCE))) {
            throw new StepTooOld(id);
        }
        decidedAt = now;
        decidedBy = person;
    }

    public Long id() {
        return id;
    }

    public int academy() {
        return academy;
    }

    public Service service() {
        return service;
    }

    public AcademyState state() {
        return state;
    }

    public Set<String> pilots() {
        return Set.copyOf(pilots);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
