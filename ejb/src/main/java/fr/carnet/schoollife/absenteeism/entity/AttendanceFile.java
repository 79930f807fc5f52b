package fr.carnet.schoollife.absenteeism.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;

/**
 * The file of a pupil's absenteeism for one month and one alert.
 *
 * <p>The counter opens it, closes it and opens it again; people take its steps and only the head sends it (<i>ED-008</i>).
 */
@Entity
@Table(name = "attendance_file")
public class AttendanceFile {

    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "establishment_id")
    private long establishmentId;

    private int level;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private Long sentBy;

    protected AttendanceFile() { /* JPA */ }

    /** Refuses StepNotOfLevel. */
    public void take(FileStep step) {
        if (!FileStep.ofPeople(level).contains(step)) {
            throw new StepNotOfLevel();
        }
    }

    /** Refuses FileClosed: neither a file whose counter fell, nor one that was sent. */
    public void send(Instant now, long account) {
        if (closedAt != null || sentAt != null) {
            throw new FileClosed();
        }
        this.sentAt = now;
        this.sentBy = account;
    }

    public Long id() {
        return id;
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }
}
