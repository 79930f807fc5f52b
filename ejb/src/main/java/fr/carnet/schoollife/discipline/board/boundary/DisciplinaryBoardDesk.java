package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.calendar.control.SchoolCalendar;
import fr.carnet.schoollife.discipline.board.control.BoardConvocations;
import fr.carnet.schoollife.discipline.board.control.BoardMinutes;
import fr.carnet.schoollife.discipline.board.control.Boards;
import fr.carnet.schoollife.discipline.board.control.CalledPeople;
import fr.carnet.schoollife.discipline.board.control.Incompatibilities;
import fr.carnet.schoollife.discipline.board.control.Summonses;
import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.BoardNotSeized;
import fr.carnet.schoollife.discipline.board.entity.BoardSession;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.board.entity.Forum;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.board.entity.SummonsTooLate;
import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.sanction.control.Procedures;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.StepOutOfOrder;
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

/**
 * Where the conseil de discipline is seized, called, held and written down: the CPE prepares, the head presides (<i>ED-090 to
 * ED-099</i>).
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class DisciplinaryBoardDesk {

    private static final int CLEAR_DAYS = 5;

    @Inject
    Boards boards;

    @Inject
    Summonses summonses;

    @Inject
    Incompatibilities incompatibilities;

    @Inject
    CalledPeople people;

    @Inject
    BoardConvocations convocations;

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

    /**
     * Hands the procedure over to the conseil; refuses ProcedureUnknown, ProcedureNotThere.
     *
     * @param requester who asked for it in writing (<i>D511-30</i>); blank when nobody but the head
     */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_PREPARED)
    public void seize(long procedure, @Size(max = 100) String requester) {
        SanctionProcedure led = procedures.get(procedure);
        led.seizeBoard(requester);
        procedures.step(led, "BOARD_SEIZED", clock.today(), led.boardRequester());
    }

    /** Waits for the criminal courts, and cancels the session that was called (<i>D511-47; ED-098</i>); refuses ProcedureUnknown, BoardNotSeized, ProcedureNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_PREPARED)
    public void suspendForCourt(long procedure) {
        SanctionProcedure led = seized(procedure);
        led.suspendForCourt();
        boards.cancelCalled(procedure);
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

    /**
     * Calls a session, and puts the pupil, each legal representative and the requester on the list of those to call.
     *
     * <p>Refuses ProcedureUnknown, BoardNotSeized, ProcedureNotThere, SessionUnknown, NoFailedSession, SecondSessionOutOfTime, SummonsTooLate
     * before five clear days.
     */
    @Audited(Act.BOARD_PREPARED)
    public long call(@Valid NewSession asked) {
        SanctionProcedure led = seized(asked.procedure());
        led.checkUndecided();
        BoardSession session = new BoardSession(scope.establishmentId(), asked.procedure(), asked.forum(), asked.on(), asked.at(), asked.place());
        if (asked.secondOf() != null) {
            session.after(boards.get(asked.secondOf()));
        } else if (asked.on().isBefore(calendar.afterClearDays(clock.today(), CLEAR_DAYS))) {
            throw new SummonsTooLate(calendar.afterClearDays(clock.today(), CLEAR_DAYS));
        }
        boards.add(session);
        summonses.invite(session, Quality.PUPIL, List.of(people.pupilName(led.pupilId())));
        summonses.invite(session, Quality.GUARDIAN, people.guardianNames(led.pupilId()));
        summonses.invite(session, Quality.REQUESTER, led.boardRequester() == null ? List.of() : List.of(led.boardRequester()));
        procedures.step(led, asked.forum() == Forum.SCHOOL ? "SESSION_CALLED" : "SESSION_CALLED_" + asked.forum().name(), clock.today(), null);
        return session.id();
    }

    /** The fourteen seats, as the kind of school has them (<i>R511-20; ED-090</i>). */
    public List<Capacity> seats() {
        return boards.seats();
    }

    /** Says who sits: they are to be called. Refuses SessionUnknown, SessionNotThere, CompositionWrong, ReplacementUnexplained, MemberCannotSit. */
    @Audited(Act.BOARD_PREPARED)
    public void seat(long session, @Valid List<BoardMember> members) {
        BoardSession called = called(session);
        checkSeats(called, members);
        boards.seat(called, members);
        summonses.inviteMembers(called, members.stream().map(BoardMember::name).toList());
    }

    /** Adds somebody to call: a defender, a witness, a representative. Refuses SessionUnknown, SessionNotThere, MemberCannotSit for a requester who sits. */
    @Audited(Act.BOARD_PREPARED)
    public void invite(long session, @NotNull @Valid Invitation who) {
        BoardSession called = called(session);
        summonses.invite(called, who.quality(), List.of(who.name()));
        incompatibilities.check(called.procedureId(), boards.members(session));
    }

    /** Takes somebody off the list who was not called yet; refuses SessionUnknown, SessionNotThere, SummonsUnknown, SummonsProved. */
    @Audited(Act.BOARD_PREPARED)
    public void withdraw(long session, long summons) {
        summonses.withdraw(called(session), summons);
    }

    /** Keeps the proof that people were called in time (<i>D511-31; ED-091</i>); refuses SessionUnknown, SessionNotThere, SummonsUnknown, StepOutOfOrder, SummonsTooLate. */
    @Audited(Act.BOARD_PREPARED)
    public void received(long session, @NotNull @Valid Receipt receipt) {
        BoardSession called = called(session);
        if (receipt.receivedOn().isAfter(clock.today())) {
            throw new StepOutOfOrder(receipt.receivedOn());
        }
        LocalDate first = calendar.afterClearDays(receipt.receivedOn(), CLEAR_DAYS);
        if (!called.isSecond() && called.meetsOn().isBefore(first)) {
            throw new SummonsTooLate(first);
        }
        receipt.proofs().forEach((id, proof) -> {
            if (summonses.prove(called, id, receipt.channel(), receipt.receivedOn(), proof).quality() == Quality.PUPIL) {
                SanctionProcedure led = procedures.get(called.procedureId());
                led.convened(receipt.receivedOn(), called.meetsOn());
                procedures.step(led, "SUMMONED", receipt.receivedOn(), null);
            }
        });
    }

    /**
     * Opens the session with so many members present.
     *
     * <p>Refuses SessionUnknown, SessionNotThere, CompositionWrong, MemberCannotSit when somebody was barred since, SummonsMissing.
     */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.BOARD_HELD)
    public void open(long session, @Min(0) @Max(14) int present) {
        BoardSession called = called(session);
        checkSeats(called, boards.members(session));
        SanctionProcedure led = procedures.get(called.procedureId());
        summonses.checkProved(called, people.hasGuardian(led.pupilId(), called.meetsOn()));
        called.opened(present, clock.today());
        procedures.step(led, "SESSION_" + called.state().name(), called.meetsOn(), null);
    }

    /** A departmental conseil has a composition of its own (<i>R511-44</i>). */
    private void checkSeats(BoardSession session, List<BoardMember> members) {
        if (session.forum() != Forum.DEPARTMENTAL) {
            BoardSession.checkComposition(members, boards.isCollege());
        }
        members.forEach(BoardMember::checkReplacement);
        incompatibilities.check(session.procedureId(), members);
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

    @Audited(Act.PROCEDURES_READ)
    public List<SessionSheet> sessions(long procedure) {
        procedures.get(procedure);
        return boards.of(procedure);
    }

    /** A letter for each person called; refuses SessionUnknown. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT})
    @Audited(Act.LETTERS_PRINTED)
    public byte[] convocations(long session) {
        BoardSession called = boards.get(session);
        return convocations.print(procedures.sheet(called.procedureId()), boards.sheet(called), one -> true);
    }

    /** The letter of one of them, whom the school called later; refuses SummonsUnknown. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT})
    @Audited(Act.LETTERS_PRINTED)
    public byte[] convocation(long summons) {
        BoardSession called = boards.get(summonses.session(summons));
        return convocations.print(procedures.sheet(called.procedureId()), boards.sheet(called), one -> one.id() == summons);
    }

    /** The minutes as a PDF, to be signed and sent to the recteur; refuses SessionUnknown. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] printedMinutes(long session) {
        BoardSession held = boards.get(session);
        return minutes.print(procedures.sheet(held.procedureId()), boards.sheet(held));
    }

    /** Refuses SessionUnknown, SessionNotThere. */
    private BoardSession called(long session) {
        BoardSession called = boards.get(session);
        called.checkCalled();
        return called;
    }

    private SanctionProcedure seized(long procedure) {
        SanctionProcedure led = procedures.get(procedure);
        if (led.authority() != Authority.BOARD) {
            throw new BoardNotSeized();
        }
        return led;
    }
}
