package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.schoollife.record.entity.Recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;

/** An hour at which detentions are held: a day, a room, how many pupils it takes and who watches them. */
@Entity
@Table(name = "detention_slot")
public class DetentionSlot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "detention_slot_seq")
    @SequenceGenerator(name = "detention_slot_seq", sequenceName = "detention_slot_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "school_year")
    private int schoolYear;

    private int academy;

    @Column(name = "establishment_id")
    private long establishmentId;

    private LocalDate day;

    private LocalTime starts;

    private LocalTime ends;

    private String room;

    private int capacity;

    @Column(name = "supervisor_id")
    private Long supervisorId;

    protected DetentionSlot() { /* JPA */ }

    /** @param supervisor a member of the staff; null while nobody is found */
    public DetentionSlot(LocalDate day, LocalTime starts, LocalTime ends, String room, int capacity, Long supervisor, Recording recording) {
        this.day = day;
        this.starts = starts;
        this.ends = ends;
        this.room = room.strip();
        this.capacity = capacity;
        this.supervisorId = supervisor;
        this.establishmentId = recording.establishmentId();
        this.academy = recording.academy();
        this.schoolYear = recording.schoolYear().september();
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }

    /** Refuses DetentionFull. */
    public void checkRoomFor(long taken) {
        if (taken >= capacity) {
            throw new DetentionFull(capacity);
        }
    }

    public Long id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public LocalTime starts() {
        return starts;
    }

    public LocalTime ends() {
        return ends;
    }

    public String room() {
        return room;
    }
}
