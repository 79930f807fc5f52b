package fr.carnet.timetable.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a member of the staff is away for some days: dates, and neither kind nor cause.
 *
 * <p>For the head and the secretariat, to find the lessons on which somebody has to decide. It changes no lesson, and nothing that a
 * family or a colleague reads may ever depend on it (S3-1 to S3-4). Cancelling a slip of the hand twice is cancelling it once.
 */
@Entity
@Cacheable(false)
@Table(name = "staff_absence")
public class StaffAbsence extends Declaration {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_absence_seq")
    @SequenceGenerator(name = "staff_absence_seq", sequenceName = "staff_absence_seq", allocationSize = 50)
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected StaffAbsence() { /* JPA */ }

    private StaffAbsence(long establishment, long staff, LocalDate first, LocalDate last, Instant now, long account) {
        super(establishment, now, account);
        this.staffId = staff;
        this.startsOn = first;
        this.endsOn = last;
    }

    /** Both days included; refuses AbsenceEndsBeforeItStarts. */
    public static StaffAbsence of(long establishment, long staff, LocalDate first, LocalDate last, Instant now, long account) {
        if (last.isBefore(first)) {
            throw new AbsenceEndsBeforeItStarts(first, last);
        }
        return new StaffAbsence(establishment, staff, first, last, now, account);
    }
}
