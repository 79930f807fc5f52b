package fr.carnet.schoollife.lateness.entity;

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

import java.time.Instant;

/** One reading of why a pupil came late: by whom, when, and what it was before. Written once; lists of them are projections. */
@Entity
@Table(name = "lateness_change")
public class LatenessChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lateness_change_seq")
    @SequenceGenerator(name = "lateness_change_seq", sequenceName = "lateness_change_seq", allocationSize = 50)
    private Long id;

    @Column(name = "school_year")
    private int schoolYear;

    private int academy;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "lateness_id")
    private long latenessId;

    @Column(name = "pupil_id")
    private long pupilId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_reason")
    private LatenessReason fromReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_reason")
    private LatenessReason toReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private long changedBy;

    protected LatenessChange() { /* JPA */ }

    LatenessChange(Lateness read, LatenessReason from, LatenessReason to, Recording act) {
        this.schoolYear = act.schoolYear().september();
        this.academy = act.academy();
        this.establishmentId = act.establishmentId();
        this.latenessId = read.id();
        this.pupilId = read.pupil();
        this.fromReason = from;
        this.toReason = to;
        this.changedAt = act.at();
        this.changedBy = act.by();
    }
}
