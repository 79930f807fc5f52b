package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.calendar.control.SchoolCalendar;
import fr.carnet.schoollife.discipline.board.control.BoardMinutes;
import fr.carnet.schoollife.discipline.board.control.Boards;
import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.BoardNotSeized;
import fr.carnet.schoollife.discipline.board.entity.BoardSession;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.board.entity.Forum;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.board.entity.SummonsMissing;
import fr.carnet.schoollife.discipline.board.entity.SummonsTooLate;
import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.sanction.control.Procedures;
import fr.carnet.schoollife.discipline.sanction.entity.AppealTooLate;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the conseil de discipline is seized, called, held and written down: the CPE prepares, the head presides (<i>ED-090 to
 * ED-099</i>).
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class DisciplinaryBoardDesk {

    private static final int CLEAR_DAYS = 5;
    private static final int MEMBERS = 14;

    @Inject
    Boards boards;

    @Inject
    BoardMinutes minutes;

    @Inject
    Procedures procedures;

    @Inject
    SchoolCalendar calendar;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Hands the procedure over to the conseil; refuses ProcedureUnknown, ProcedureNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_PREPARED)
    public void seize(long procedure) {
        SanctionProcedure led = procedures.get(procedure);
        led.seizeBoard();
        procedures.step(led, "BOARD_SEIZED", clock.today(), null);
    }

    /** Waits for the criminal courts (<i>D511-47; ED-098</i>); refuses ProcedureUnknown, ProcedureNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_PREPARED)
    public void suspendForCourt(long procedure) {
        SanctionProcedure led = procedures.get(procedure);
        led.suspendForCourt();
        procedures.step(led, "COURT", clock.today(), null);
    }

    /** Refuses ProcedureUnknown, ProcedureNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_PREPARED)
    public void resume(long procedure) {
        SanctionProcedure led = procedures.get(procedure);
        led.resume();
        procedures.step(led, "RESUMED", clock.today(), null);
    }

    /** Refuses ProcedureUnknown, BoardNotSeized, SessionUnknown, NoFailedSession, SecondSessionOutOfTime, SummonsTooLate before five clear days. */
    @Audited(Act.BOARD_PREPARED)
    public long call(@Valid NewSession asked) {
        SanctionProcedure led = seized(asked.procedure());
        BoardSession session = new BoardSession(scope.establishmentId(), asked.procedure(), asked.forum(), asked.on(), asked.at(), asked.place());
        if (asked.secondOf() != null) {
            session.after(boards.get(asked.secondOf()));
        } else if (asked.on().isBefore(calendar.afterClearDays(clock.today(), CLEAR_DAYS))) {
            throw new SummonsTooLate(calendar.afterClearDays(clock.today(), CLEAR_DAYS));
        }
        boards.add(session);
        procedures.step(led, asked.forum() == Forum.SCHOOL ? "SESSION_CALLED" : "SESSION_CALLED_" + asked.forum().name(), clock.today(), null);
        return session.id();
    }

    /** The fourteen seats, as the kind of school has them (<i>R511-20; ED-090</i>). */
    public List<Capacity> seats() {
        return boards.seats();
    }

    /** Refuses SessionUnknown, CompositionWrong, MemberCannotSit. */
    @Audited(Act.BOARD_PREPARED)
    public void seat(long session, @Valid List<BoardMember> members) {
        BoardSession called = boards.get(session);
        if (called.forum() != Forum.DEPARTMENTAL) {
            BoardSession.checkComposition(members, boards.isCollege());
        }
        boards.checkSeats(called.procedureId(), members);
        boards.seat(called, members);
    }

    /** Keeps the proof that somebody was called in time (<i>D511-31; ED-091</i>); refuses SessionUnknown, SummonsTooLate. */
    @Audited(Act.BOARD_PREPARED)
    public void summon(long session, @Valid Summons one) {
        BoardSession called = boards.get(session);
        LocalDate first = calendar.afterClearDays(one.receivedOn(), CLEAR_DAYS);
        if (!called.isSecond() && called.meetsOn().isBefore(first)) {
            throw new SummonsTooLate(first);
        }
        boards.summon(called, one);
        if (one.quality() == Quality.PUPIL) {
            SanctionProcedure led = procedures.get(called.procedureId());
            led.convened(one.receivedOn(), called.meetsOn());
            procedures.step(led, "SUMMONED", one.receivedOn(), null);
        }
    }

    /** Opens the session with so many members present; refuses SessionUnknown, SummonsMissing, SessionNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_HELD)
    public void open(long session, @Min(0) @Max(14) int present) {
        BoardSession called = boards.get(session);
        checkSummons(called);
        called.opened(present, clock.today());
        procedures.step(procedures.get(called.procedureId()), "SESSION_" + called.state().name(), called.meetsOn(), null);
    }

    private void checkSummons(BoardSession session) {
        List<Summons> sent = boards.summons(session.id());
        Set<Quality> qualities = sent.stream().map(Summons::quality).collect(Collectors.toSet());
        long members = sent.stream().filter(one -> one.quality() == Quality.MEMBER).count();
        if (members < MEMBERS || !qualities.contains(Quality.PUPIL) || !qualities.contains(Quality.GUARDIAN)) {
            throw new SummonsMissing();
        }
    }

    /** Refuses SessionUnknown, TooFewToWithdraw, SessionNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_HELD)
    public void delegatesWithdraw(long session, @Min(0) @Max(14) int asking) {
        boards.get(session).delegatesWithdraw(asking);
    }

    /** Counts of a secret ballot on one sanction; refuses SessionUnknown, VotesExceedPresent, SessionNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_HELD)
    public void vote(long session, @NotNull Vote vote) {
        BoardSession held = boards.get(session);
        held.checkVote(vote);
        boards.vote(held, vote);
    }

    /** Refuses SessionUnknown, SessionNotThere. */
    @Audited(Act.BOARD_HELD)
    public void writeMinutes(long session, @NotBlank @Size(max = 4000) String text) {
        boards.get(session).writeMinutes(text);
    }

    /** Says when the recteur got the copy; refuses SessionUnknown, SessionNotThere. */
    @Audited(Act.BOARD_HELD)
    public void minutesSent(long session, @NotNull LocalDate on) {
        BoardSession held = boards.get(session);
        held.minutesSent(on);
        procedures.step(procedures.get(held.procedureId()), "MINUTES_SENT", on, null);
    }

    /** The family appeals to the recteur; refuses ProcedureUnknown, SanctionNotHere, AppealTooLate after eight days (<i>R511-49; ED-096</i>). */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void appealed(long procedure, @NotNull LocalDate on) {
        SanctionProcedure led = procedures.get(procedure);
        if (led.appealUntil() == null) {
            throw new SanctionNotHere();
        }
        if (on.isAfter(led.appealUntil())) {
            throw new AppealTooLate(led.appealUntil());
        }
        procedures.step(led, "APPEALED", on, null);
    }

    /** Says what the recteur decided, within the month (<i>D511-52</i>), or that the pupil has another school (<i>D511-43; ED-097</i>). */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void noted(long procedure, @NotNull BoardNote what, @NotNull LocalDate on, @Size(max = 1000) String words) {
        procedures.step(procedures.get(procedure), what.name(), on, words);
    }

    @Audited(Act.PROCEDURES_READ)
    public List<SessionSheet> sessions(long procedure) {
        procedures.get(procedure);
        return boards.of(procedure);
    }

    /** The minutes as a PDF, to be signed and sent to the recteur; refuses SessionUnknown. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] printedMinutes(long session) {
        BoardSession held = boards.get(session);
        return minutes.print(procedures.sheet(held.procedureId()), boards.sheet(held));
    }

    private SanctionProcedure seized(long procedure) {
        SanctionProcedure led = procedures.get(procedure);
        if (led.authority() != Authority.BOARD) {
            throw new BoardNotSeized();
        }
        return led;
    }
}
