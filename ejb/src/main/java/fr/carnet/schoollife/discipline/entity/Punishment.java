package fr.carnet.schoollife.discipline.entity;

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

import java.time.LocalDate;

/** A punishment given to one named pupil, with its own motive: there is no collective one (<i>ED-034</i>). */
@Entity
@Table(name = "punishment")
public class Punishment extends SchoolLifeFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "punishment_seq")
    @SequenceGenerator(name = "punishment_seq", sequenceName = "punishment_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private PunishmentKind kind;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String motive;

    protected Punishment() { /* JPA */ }

    private Punishment(Pupil pupil, PunishmentKind kind, LocalDate decidedOn, String motive, Recording recording) {
        super(pupil, recording);
        this.kind = kind;
        this.decidedOn = decidedOn;
        this.motive = motive.strip();
    }

    public static Punishment of(Pupil pupil, PunishmentKind kind, LocalDate decidedOn, String motive, Recording recording) {
        return new Punishment(pupil, kind, decidedOn, motive, recording);
    }

    @Override
    public Long id() {
        return id;
    }
}
