package fr.carnet.web.schoollife;

import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.schoollife.rollcall.boundary.DayRoll;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollCallDesk;
import fr.carnet.schoollife.rollcall.boundary.RollChange;
import fr.carnet.schoollife.rollcall.boundary.RollCorrection;
import fr.carnet.schoollife.rollcall.boundary.RollPupil;
import fr.carnet.schoollife.rollcall.boundary.RollReceipt;
import fr.carnet.schoollife.rollcall.boundary.RollSheet;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.boundary.RollsDesk;
import fr.carnet.schoollife.rollcall.boundary.TakenRoll;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Phrases;
import fr.carnet.web.schoollife.RollRow.RollChoices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Backs {@code /schoollife/roll-call.xhtml}: one lesson, one list, one submit.
 *
 * <p>Of the request and not of the view: everything that the roll needs travels in its form, so that the same page may be sent again
 * after a failure of the network, even when the first answer was lost on the way.
 */
@Named
@RequestScoped
public class RollCallPage {

    private static final String PAGE = "/schoollife/roll-call?faces-redirect=true";

    @Inject
    RollCallDesk desk;
    @Inject
    RollsDesk rolls;
    @Inject
    PupilDesk pupils;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;
    @Inject
    Phrases phrases;
    @Inject
    HttpServletRequest request;

    private RollAddress address;
    private SentRoll sent;
    private Set<Long> found = Set.of();
    private String cause;
    private RollSheet sheet;
    private List<RollRow> rows;
    private List<RollChange> changes;

    @PostConstruct
    void read() {
        sent = new SentRoll(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0])));
        address = RollAddress.of(sent.fields());
    }

    /** Without an address: to the lesson under way, or to the list of the day. An unknown roll is a page not found. */
    public String open() {
        if (address.isEmpty()) {
            Optional<DayRoll> running = rolls.mine().stream().filter(DayRoll::running).reduce((before, after) -> after);
            return running.map(lesson -> PAGE + "&lesson=" + ids.seal(lesson.lesson()) + "&day=" + lesson.day())
                    .orElse("/schoollife/rolls?faces-redirect=true");
        }
        getSheet();
        return null;
    }

    /** Adds to a study hall the pupils whose name was typed: their lines appear, and what was marked stays. */
    public void add() {
        String words = sent.fields().getOrDefault("words", "");
        if (!words.isBlank()) {
            found = pupils.search(words).stream().filter(line -> !line.left()).map(PupilLine::id).collect(Collectors.toSet());
        }
    }

    /** «Appel terminé», or the correction of a roll that was shown as taken: the form says which, whatever has become of the roll since. */
    public String send() {
        RollReceipt kept = sent.isFirst() ? desk.take(new NewRoll(subject(), sent.key(), sent.marks(ids)))
                : desk.correct(new RollCorrection(ids.open(sent.fields().get("taken")), sent.version(), cause, sent.marks(ids)));
        notices.info(sent.isFirst() ? "schoollife_roll_call.message.info.taken" : "schoollife_roll_call.message.info.corrected",
                count(kept.absent(), kept.late()));
        return address.again(PAGE, ids.seal(kept.roll()));
    }

    private RollSubject subject() {
        Set<Long> shown = new HashSet<>(sent.pupils(ids));
        shown.addAll(found);
        return address.subject(ids, clock.localNow(), shown);
    }

    /** Null while a form is being read: nothing of the sheet is needed to keep a roll, and half of the statements are spared. */
    public RollSheet getSheet() {
        if (sheet == null && !isReading()) {
            sheet = address.isTaken() ? desk.taken(address.roll(ids)) : desk.sheet(subject());
        }
        return sheet;
    }

    /** Whether a form was sent and the page is not yet written: what was shown then decides what is read now. */
    private boolean isReading() {
        return sent.isSent() && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isChangeable() {
        return isReading() || getSheet().changeable();
    }

    public boolean isTaken() {
        return isReading() ? !sent.isFirst() : getSheet().taken() != null;
    }

    /** Whether pupils may still be added: to a study hall that nobody has taken. */
    public boolean isAdding() {
        return isStudy() && isChangeable() && !isTaken();
    }

    /** Empty while a form is being read; the page must not begin its list then, which a repeat would remember. */
    public List<RollRow> getRows() {
        if (isReading()) {
            return List.of();
        }
        if (rows == null) {
            rows = getSheet().pupils().stream().map(this::row).toList();
        }
        return rows;
    }

    private RollRow row(RollPupil pupil) {
        String token = ids.seal(pupil.id());
        boolean typed = sent.isSent() && sent.knows(token) && isStillAsShown();
        return new RollRow(pupil, token, typed ? sent.choices(token) : RollChoices.of(pupil, getSheet().taken() != null));
    }

    /** What was typed stays; but a roll that somebody has taken or corrected meanwhile is shown as that person left it. */
    private boolean isStillAsShown() {
        TakenRoll taken = getSheet().taken();
        return taken == null ? sent.isFirst() : !sent.isFirst() && sent.version() == taken.version();
    }

    /** What corrections changed; asked for only when there was one. */
    public List<RollChange> getChanges() {
        if (isReading()) {
            return List.of();
        }
        if (changes == null) {
            changes = getSheet().taken() == null || getSheet().taken().version() == 0 ? List.of() : desk.changes(getSheet().taken().id());
        }
        return changes;
    }

    /** «2 absents, 1 retard», as the page counts while one marks. */
    public String getCount() {
        int absent = (int) getRows().stream().filter(RollRow::isAbsent).count();
        int late = (int) getRows().stream().filter(RollRow::isLate).count();
        return isStudy() ? phrases.of("schoollife_roll_call.paragraph.here", (int) getRows().stream().filter(RollRow::isPresent).count())
                : count(absent, late);
    }

    private String count(int absent, int late) {
        return phrases.of("schoollife_roll_call.paragraph.count", absent, late);
    }

    /** Minutes since the lesson began, from which the page counts those of a late pupil; below one before it began. */
    public long getMinutesSinceStart() {
        return Duration.between(getSheet().heading().day().atTime(getSheet().heading().starts()), clock.localNow()).toMinutes();
    }

    public boolean isStudy() {
        return isReading() ? address.study() != null : getSheet().heading().kind() == RollKind.STUDY;
    }

    public List<Mark> getOthers() {
        return List.of(Mark.LEFT_EARLY, Mark.EXCLUDED, Mark.INFIRMARY, Mark.REMARK);
    }

    public String getTakenId() {
        return ids.seal(getSheet().taken().id());
    }

    public String getKey() {
        return sent.key().toString();
    }

    public RollAddress getAddress() {
        return address;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
