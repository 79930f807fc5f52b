package fr.carnet.timetable.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * That one lesson is not held on its day, or is moved to another moment.
 *
 * <p>Never edited: a wrong change is cancelled and another one made, because families may have read it. There is no place for a cause
 * nor for a person: what is not recorded cannot be shown (S3-1 to S3-4).
 */
@Entity
@Table(name = "lesson_change")
@NamedQuery(name = "LessonChange.live", query = """
        select c from LessonChange c where c.lessonId = :lesson and c.day = :day and c.cancelledAt is null""")
public class LessonChange extends Declaration {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson_change_seq")
    @SequenceGenerator(name = "lesson_change_seq", sequenceName = "lesson_change_seq", allocationSize = 50)
    private Long id;

    @Column(name = "lesson_id")
    private long lessonId;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private LessonState state;

    @Column(name = "new_day")
    private LocalDate newDay;

    @Column(name = "new_starts")
    private LocalTime newStarts;

    @Column(name = "new_ends")
    private LocalTime newEnds;

    @Column(name = "new_room")
    private String newRoom;

    protected LessonChange() { /* JPA */ }

    private LessonChange(long establishment, long lesson, LocalDate day, LessonState state, Instant now, long account) {
        super(establishment, now, account);
        this.lessonId = lesson;
        this.day = day;
        this.state = state;
    }

    public static LessonChange notHeld(long establishment, long lesson, LocalDate day, Instant now, long account) {
        return new LessonChange(establishment, lesson, day, LessonState.NOT_HELD, now, account);
    }

    /** Refuses LessonEndsBeforeItStarts. */
    public static LessonChange moved(long establishment, long lesson, LocalDate day, NewMoment to, Instant now, long account) {
        LessonChange change = new LessonChange(establishment, lesson, day, LessonState.MOVED, now, account);
        change.newDay = to.day();
        change.newStarts = to.starts();
        change.newEnds = to.ends();
        change.newRoom = to.room();
        return change;
    }

    /** The lesson takes place as planned after all; refuses ChangeAlreadyCancelled. */
    @Override
    public void cancel(Instant now, long account) {
        if (isCancelled()) {
            throw new ChangeAlreadyCancelled(id);
        }
        super.cancel(now, account);
    }

    public long lesson() {
        return lessonId;
    }

    /** The day that the change gives to the lesson, if it gives one. */
    public Optional<LocalDate> movedTo() {
        return Optional.ofNullable(newDay);
    }
}
