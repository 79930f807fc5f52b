package fr.carnet.schoollife.discipline.board.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A session of the conseil de discipline.
 *
 * <p>Life: called at least five clear days before; held when eight of its fourteen members are there; otherwise another is called, five
 * to ten days later, that is valid whoever comes. Then votes by counts, minutes, and a copy to the recteur within five days.
 *
 * <p>Serves <i>Code de l'éducation, art. R511-20 à R511-53 et D511-30 à D511-52</i>.
 */
@Entity
@Table(name = "board_session")
public class BoardSession {

    /** Majority of the fourteen members (<i>ED-093</i>). */
    public static final int QUORUM = 8;

    /** Two thirds of fourteen, rounded up (<i>D511-37</i>). */
    private static final int TWO_THIRDS = 10;

    /** Days between a session without quorum and the second, at least and at most (<i>ED-093</i>). */
    public static final int SECOND_FROM = 5;
    public static final int SECOND_TO = 10;

    private static final int DAYS_TO_SEND_MINUTES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_session_seq")
    @SequenceGenerator(name = "board_session_seq", sequenceName = "board_session_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "procedure_id")
    private long procedureId;

    @Enumerated(EnumType.STRING)
    private Forum forum;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "meets_at")
    private LocalTime meetsAt;

    private String place;

    @Column(name = "second_of")
    private Long secondOf;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private Integer present;

    @Column(name = "delegates_withdrew")
    private boolean delegatesWithdrew;

    private String minutes;

    @Column(name = "minutes_sent_on")
    private LocalDate minutesSentOn;

    protected BoardSession() { /* JPA */ }

    public BoardSession(long establishment, long procedure, Forum forum, LocalDate meetsOn, LocalTime meetsAt, String place) {
        this.establishmentId = establishment;
        this.procedureId = procedure;
        this.forum = forum;
        this.meetsOn = meetsOn;
        this.meetsAt = meetsAt;
        this.place = place.strip();
        this.state = SessionState.CALLED;
    }

    /** Follows a session without quorum; refuses NoFailedSession, SecondSessionOutOfTime. */
    public BoardSession after(BoardSession failed) {
        if (failed.state != SessionState.NO_QUORUM) {
            throw new NoFailedSession();
        }
        LocalDate first = failed.meetsOn.plusDays(SECOND_FROM);
        LocalDate last = failed.meetsOn.plusDays(SECOND_TO);
        if (meetsOn.isBefore(first) || meetsOn.isAfter(last)) {
            throw new SecondSessionOutOfTime(first, last);
        }
        this.secondOf = failed.id;
        return this;
    }

    /** Says how many members came: held with eight of them, or at a second session whoever came. Refuses SessionNotThere. */
    public void opened(int members, LocalDate today) {
        require(SessionState.CALLED);
        if (meetsOn.isAfter(today)) {
            throw new SessionNotThere();
        }
        this.present = members;
        this.state = members >= QUORUM || secondOf != null ? SessionState.HELD : SessionState.NO_QUORUM;
    }

    /** Refuses SessionNotThere once it is held, cancelled, or found without quorum. */
    public void checkCalled() {
        require(SessionState.CALLED);
    }

    /** The conseil waits for the courts: another session will be called (<i>D511-47; ED-098</i>). */
    public void cancel() {
        require(SessionState.CALLED);
        this.state = SessionState.CANCELLED;
    }

    /** Minor delegates leave when two thirds of the members ask for it (<i>D511-37; ED-094</i>); refuses TooFewToWithdraw, SessionNotThere. */
    public void delegatesWithdraw(int asking) {
        require(SessionState.HELD);
        if (asking < TWO_THIRDS) {
            throw new TooFewToWithdraw();
        }
        this.delegatesWithdrew = true;
    }

    /** Refuses VotesExceedPresent, SessionNotThere. */
    public void checkVote(Vote vote) {
        require(SessionState.HELD);
        if (vote.cast() > present) {
            throw new VotesExceedPresent(present);
        }
    }

    /** Refuses SessionNotThere. */
    public void writeMinutes(String text) {
        require(SessionState.HELD);
        this.minutes = text.strip();
    }

    /** Says when the recteur got a copy of the minutes (<i>D511-42; ED-095</i>); refuses SessionNotThere. */
    public void minutesSent(LocalDate on) {
        require(SessionState.HELD);
        this.minutesSentOn = on;
    }

    /** Last day to send them. */
    public LocalDate minutesDueOn() {
        return meetsOn.plusDays(DAYS_TO_SEND_MINUTES);
    }

    private void require(SessionState where) {
        if (state != where) {
            throw new SessionNotThere();
        }
    }

    /** Refuses CompositionWrong: fourteen members, so many of each capacity (<i>R511-20; ED-090</i>). */
    public static void checkComposition(List<BoardMember> members, boolean college) {
        for (Capacity capacity : Capacity.values()) {
            int found = (int) members.stream().filter(member -> member.capacity() == capacity).count();
            if (found != capacity.seats(college)) {
                throw new CompositionWrong(capacity, capacity.seats(college), found);
            }
        }
    }

    public boolean belongsTo(long establishment) {
        return establishmentId == establishment;
    }

    public Long id() {
        return id;
    }

    public long procedureId() {
        return procedureId;
    }

    public LocalDate meetsOn() {
        return meetsOn;
    }

    public LocalTime meetsAt() {
        return meetsAt;
    }

    public String place() {
        return place;
    }

    public Forum forum() {
        return forum;
    }

    public SessionState state() {
        return state;
    }

    public Integer present() {
        return present;
    }

    public boolean delegatesWithdrew() {
        return delegatesWithdrew;
    }

    public String minutes() {
        return minutes;
    }

    public LocalDate minutesSentOn() {
        return minutesSentOn;
    }

    public boolean isSecond() {
        return secondOf != null;
    }
}
