package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.boundary.BoardStage;
import fr.carnet.schoollife.discipline.board.boundary.DisciplinaryBoardDesk;
import fr.carnet.schoollife.discipline.board.boundary.SessionSheet;
import fr.carnet.schoollife.discipline.board.boundary.Summons;
import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.SessionState;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code /schoollife/disciplinary-board.xhtml}: the sessions of one procedure, from the call to the minutes. */
@Named
@ViewScoped
public class DisciplinaryBoardPage implements Serializable {

    private static final String AGAIN = "/schoollife/disciplinary-board?faces-redirect=true&includeViewParams=true";

    @Inject
    DisciplinaryBoardDesk desk;

    @Inject
    ProcedureDesk procedures;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private transient ProcedureSheet sheet;
    private transient List<SessionSheet> sessions;
    private final SessionForm session = new SessionForm();
    private final VoteForm ballot = new VoteForm();
    private SummonsForm summons;
    private List<SeatForm> seats;
    private String id;
    private Integer present;
    private Integer asking;
    private String minutes;

    @PostConstruct
    void today() {
        summons = new SummonsForm(clock.today());
    }

    public void read() {
        SessionSheet last = getLast();
        minutes = last == null ? null : last.minutes();
    }

    /** A session without quorum is followed by a second one. */
    public String call() {
        desk.call(session.asked(ids.open(id), getStage() == BoardStage.SECOND ? getLast().id() : null));
        return again("schoollife_disciplinary_board.message.info.called");
    }

    public String seat() {
        desk.seat(getLast().id(), seats.stream().map(SeatForm::member).toList());
        return again("schoollife_disciplinary_board.message.info.seated");
    }

    public String invite() {
        desk.invite(getLast().id(), summons.invitation());
        return again("schoollife_disciplinary_board.message.info.invited");
    }

    public String withdraw() {
        desk.withdraw(getLast().id(), summons.getWithdrawn());
        return again("schoollife_disciplinary_board.message.info.withdrawn");
    }

    public String received() {
        desk.received(getLast().id(), summons.receipt());
        return again("schoollife_disciplinary_board.message.info.summoned");
    }

    public String open() {
        desk.open(getLast().id(), present);
        return again("schoollife_disciplinary_board.message.info.opened");
    }

    public String delegatesWithdraw() {
        desk.delegatesWithdraw(getLast().id(), asking);
        return again("schoollife_disciplinary_board.message.info.delegates");
    }

    public String vote() {
        desk.vote(getLast().id(), ballot.vote());
        return again("schoollife_disciplinary_board.message.info.voted");
    }

    public String writeMinutes() {
        desk.writeMinutes(getLast().id(), minutes);
        return again("schoollife_disciplinary_board.message.info.written");
    }

    public String minutesSent() {
        desk.minutesSent(getLast().id(), clock.today());
        return again("schoollife_disciplinary_board.message.info.sent");
    }

    private String again(String done) {
        notices.info(done);
        return AGAIN;
    }

    public ProcedureSheet getSheet() {
        if (sheet == null) {
            sheet = procedures.sheet(ids.open(id));
        }
        return sheet;
    }

    public List<SessionSheet> getSessions() {
        if (sessions == null) {
            sessions = desk.sessions(ids.open(id));
        }
        return sessions;
    }

    /** The session in hand; null before the first. */
    public SessionSheet getLast() {
        return getSessions().isEmpty() ? null : getSessions().get(getSessions().size() - 1);
    }

    public BoardStage getStage() {
        return BoardStage.of(getLast(), clock.today());
    }

    public boolean isCalled() {
        return getLast() != null && getLast().state() == SessionState.CALLED;
    }

    public boolean isHeld() {
        return getLast() != null && getLast().state() == SessionState.HELD;
    }

    /** The minor delegates leave before the ballot, or not at all. */
    public boolean isBeforeVote() {
        return isHeld() && getLast().votes().isEmpty() && !getLast().delegatesWithdrew();
    }

    /** Those whose proof is awaited. */
    public List<Summons> getAwaited() {
        return getLast().summons().stream().filter(one -> !one.proved()).toList();
    }

    /** Who sits already, or sat in the session before; else the empty seats of the school. */
    public List<SeatForm> getSeats() {
        if (seats == null) {
            List<BoardMember> known = getSessions().stream().map(SessionSheet::members).filter(members -> !members.isEmpty())
                    .reduce((one, next) -> next).orElse(List.of());
            seats = known.isEmpty() ? desk.seats().stream().map(SeatForm::new).toList() : known.stream().map(SeatForm::of).toList();
        }
        return seats;
    }

    public String idOf(long thing) {
        return ids.seal(thing);
    }

    public SessionForm getSession() {
        return session;
    }

    public SummonsForm getSummons() {
        return summons;
    }

    public VoteForm getBallot() {
        return ballot;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getPresent() {
        return present;
    }

    public void setPresent(Integer present) {
        this.present = present;
    }

    public Integer getAsking() {
        return asking;
    }

    public void setAsking(Integer asking) {
        this.asking = asking;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
