package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.boundary.DisciplinaryBoardDesk;
import fr.carnet.schoollife.discipline.board.boundary.NewSession;
import fr.carnet.schoollife.discipline.board.boundary.SessionSheet;
import fr.carnet.schoollife.discipline.board.boundary.Summons;
import fr.carnet.schoollife.discipline.board.entity.Forum;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.board.entity.SessionState;
import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Backs {@code /schoollife/disciplinary-board.xhtml}: the sessions of one procedure, from the call to the minutes. */
@Named
@ViewScoped
public class DisciplinaryBoardPage implements Serializable {

    private static final String AGAIN = "/schoollife/disciplinary-board?faces-redirect=true&includeViewParams=true";

    @Inject
    DisciplinaryBoardDesk desk;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private transient List<SessionSheet> sessions;
    private List<SeatForm> seats;
    private String id;
    private Forum forum = Forum.SCHOOL;
    private LocalDate on;
    private LocalTime at;
    private String place;
    private Quality quality;
    private String name;
    private Handover channel;
    private LocalDate receivedOn;
    private String proof;
    private Integer present;
    private SanctionKind kind;
    private Integer inFavour;
    private Integer against;
    private Integer blank = 0;
    private boolean chairFor;
    private String minutes;

    @PostConstruct
    void today() {
        receivedOn = clock.today();
    }

    public void read() {
        getSessions();
    }

    /** A session without quorum is followed by a second one. */
    public String call() {
        SessionSheet last = getLast();
        Long failed = last != null && last.state() == SessionState.NO_QUORUM ? last.id() : null;
        desk.call(new NewSession(ids.open(id), forum, on, at, place, failed));
        return again("schoollife_disciplinary_board.message.info.called");
    }

    public String seat() {
        desk.seat(getLast().id(), seats.stream().map(SeatForm::member).toList());
        return again("schoollife_disciplinary_board.message.info.seated");
    }

    public String summon() {
        desk.summon(getLast().id(), new Summons(quality, name, channel, receivedOn, proof));
        return again("schoollife_disciplinary_board.message.info.summoned");
    }

    public String open() {
        desk.open(getLast().id(), present);
        return again("schoollife_disciplinary_board.message.info.opened");
    }

    public String vote() {
        desk.vote(getLast().id(), new Vote(kind, inFavour, against, blank, inFavour.equals(against) ? chairFor : null));
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

    public boolean isToCall() {
        return getLast() == null || getLast().state() == SessionState.NO_QUORUM;
    }

    public List<SeatForm> getSeats() {
        if (seats == null) {
            seats = desk.seats().stream().map(SeatForm::new).toList();
        }
        return seats;
    }

    public String idOf(long thing) {
        return ids.seal(thing);
    }

    public List<Forum> getForums() {
        return List.of(Forum.values());
    }

    public List<Quality> getQualities() {
        return List.of(Quality.values());
    }

    public List<Handover> getChannels() {
        return List.of(Handover.values());
    }

    public List<SanctionKind> getKinds() {
        return List.of(SanctionKind.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Forum getForum() {
        return forum;
    }

    public void setForum(Forum forum) {
        this.forum = forum;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Quality getQuality() {
        return quality;
    }

    public void setQuality(Quality quality) {
        this.quality = quality;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Handover getChannel() {
        return channel;
    }

    public void setChannel(Handover channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public Integer getPresent() {
        return present;
    }

    public void setPresent(Integer present) {
        this.present = present;
    }

    public SanctionKind getKind() {
        return kind;
    }

    public void setKind(SanctionKind kind) {
        this.kind = kind;
    }

    public Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(Integer inFavour) {
        this.inFavour = inFavour;
    }

    public Integer getAgainst() {
        return against;
    }

    public void setAgainst(Integer against) {
        this.against = against;
    }

    public Integer getBlank() {
        return blank;
    }

    public void setBlank(Integer blank) {
        this.blank = blank;
    }

    public boolean isChairFor() {
        return chairFor;
    }

    public void setChairFor(boolean chairFor) {
        this.chairFor = chairFor;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
