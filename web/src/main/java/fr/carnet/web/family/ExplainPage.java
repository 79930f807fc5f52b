package fr.carnet.web.family;

import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.absence.boundary.ExplanationDesk;
import fr.carnet.schoollife.absence.boundary.FamilyWords;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.boundary.SaidLine;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Backs {@code /family/explain.xhtml}: a tap to come here, a tap on the reason, which sends.
 *
 * <p>Of the view, so that what was typed stays when something is refused. {@code child} says for whom, {@code absence} which absence of
 * that child, {@code said} which former message is changed; without any, all the children are ticked.
 */
@Named
@ViewScoped
public class ExplainPage implements Serializable {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    ExplanationDesk desk;
    @Inject
    FamilyDesk family;
    @Inject
    ClosedSchool closed;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;
    @Inject
    HttpServletRequest request;

    private List<Option> children;
    private List<String> chosen;
    private LocalDate day;
    private LocalDate lastDay;
    private LocalTime from;
    private LocalTime to;
    private String words;
    private String said;
    private boolean explaining;

    @PostConstruct
    void open() {
        List<ChildDay> all = family.home().explained();
        String child = request.getParameter("child");
        children = all.stream().map(each -> new Option(ids.seal(each.pupil()), each.firstName())).toList();
        chosen = children.stream().map(Option::value).filter(each -> child == null || each.equals(child)).toList();
        day = clock.today();
        lastDay = day;
        if (request.getParameter("said") != null) {
            change(ids.open(child), ids.open(request.getParameter("said")));
        } else if (request.getParameter("absence") != null) {
            explain(all, ids.open(child), ids.open(request.getParameter("absence")));
        }
    }

    private void change(long child, long former) {
        SaidLine line = family.child(child).said().stream().filter(each -> each.id() == former && each.open()).findFirst()
                .orElseThrow(() -> new FactUnknown(former));
        said = ids.seal(former);
        words = line.words();
        show(line.from(), line.to());
    }

    private void explain(List<ChildDay> all, long child, long absence) {
        FamilyEvent asked = all.stream().filter(each -> each.pupil() == child).flatMap(each -> each.unexplained().stream())
                .filter(each -> each.id() == absence).findFirst().orElseThrow(() -> new FactUnknown(absence));
        explaining = true;
        show(asked.from(), asked.to());
    }

    private void show(LocalDateTime start, LocalDateTime end) {
        day = start.toLocalDate();
        lastDay = end.toLocalDate();
        from = start.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : start.toLocalTime();
        to = end.toLocalTime().equals(LAST_MINUTE) ? null : end.toLocalTime();
    }

    /** Sends for this reason: the button is the reason. */
    public String say(AbsenceReason reason) {
        try {
            FamilyWords asked = new FamilyWords(pupils(), day.atTime(from == null ? LocalTime.MIDNIGHT : from),
                    (lastDay == null ? day : lastDay).atTime(to == null ? LAST_MINUTE : to), reason, words);
            if (said == null) {
                desk.say(asked);
            } else {
                desk.change(ids.open(said), asked);
            }
        } catch (PupilUnknown gone) {
            return closed.orUnknown(gone);
        }
        notices.info("family_explain.message.info.received");
        return ClosedSchool.HOME;
    }

    public String withdraw() {
        desk.withdraw(ids.open(said));
        notices.info("family_explain.message.info.withdrawn");
        return ClosedSchool.HOME;
    }

    private Set<Long> pupils() {
        return ticked().stream().map(ids::open).collect(Collectors.toSet());
    }

    /** The boxes are plain ones: a form that was refused comes back as it was sent. */
    private Collection<String> ticked() {
        if (!isSeveral() || !FacesContext.getCurrentInstance().isPostback()) {
            return chosen;
        }
        String[] sent = request.getParameterValues("pupil");
        return sent == null ? List.of() : List.of(sent);
    }

    public boolean isTicked(String child) {
        return ticked().contains(child);
    }

    /** More than one: somebody must say for whom. */
    public boolean isSeveral() {
        return children.size() > 1 && !explaining && said == null;
    }

    /** For whom, when there is no choice. */
    public String getFirstName() {
        return children.stream().filter(each -> chosen.contains(each.value())).map(Option::label).findFirst().orElse("");
    }

    public boolean isChanging() {
        return said != null;
    }

    public boolean isExplaining() {
        return explaining;
    }

    public boolean isNobody() {
        return children.isEmpty();
    }

    public List<Option> getChildren() {
        return children;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
