package fr.carnet.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.LocalDate;

/**
 * A pupil of one school, known there by its ELEVE_ID.
 *
 * <p>Life: created by an import, changed by later ones, closed when the school's file says that he or she left, re-opened on
 * return; never deleted by an import. There is no INE here nor anywhere: it is dropped while parsing.
 */
@Entity
@Table(name = "pupil")
public class Pupil {

    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Pupil() { /* JPA */ }

    public Long id() {
        return id;
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }

    /** Whether the pupil was on the school's roll from the first to the last day, both included. */
    public boolean enrolledDuring(LocalDate first, LocalDate last) {
        LocalDate end = closedOn != null ? closedOn : leftOn;
        return (enteredOn == null || !first.isBefore(enteredOn)) && (end == null || !last.isAfter(end));
    }
}
