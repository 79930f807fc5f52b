package fr.carnet.web.schoollife;

import fr.carnet.schoollife.rollcall.boundary.DayRoll;
import fr.carnet.schoollife.rollcall.boundary.MissingRoll;
import fr.carnet.schoollife.rollcall.boundary.RollChoice;
import fr.carnet.schoollife.rollcall.boundary.RollsDesk;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Backs {@code /schoollife/rolls.xhtml}: the rolls of the day, those of one's lessons or those that nobody took.
 *
 * <p>Of the view, so that the line on which «Rappeler» is pressed is the line that was shown.
 */
@Named
@ViewScoped
public class RollsPage implements Serializable {

    @Inject
    RollsDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;
    @Inject
    HttpServletRequest request;

    private transient List<DayRoll> lessons;
    private transient List<MissingRoll> missing;
    private transient List<RollChoice> choices;

    public boolean isTeacher() {
        return request.isUserInRole(Role.TEACHER);
    }

    public List<DayRoll> getLessons() {
        if (lessons == null) {
            lessons = isTeacher() ? desk.mine() : List.of();
        }
        return lessons;
    }

    public List<MissingRoll> getMissing() {
        if (missing == null) {
            missing = isTeacher() ? List.of() : desk.missing();
        }
        return missing;
    }

    public List<RollChoice> getDivisions() {
        return choices(RollKind.DIVISION);
    }

    public List<RollChoice> getGroups() {
        return choices(RollKind.GROUP);
    }

    private List<RollChoice> choices(RollKind kind) {
        if (choices == null) {
            choices = desk.choices();
        }
        return choices.stream().filter(choice -> choice.kind() == kind).toList();
    }

    public String remind(long lesson) {
        desk.remind(lesson);
        notices.info("schoollife_rolls.message.info.reminded");
        return "/schoollife/rolls?faces-redirect=true";
    }

    /** Token of a lesson, a division or a group, for addresses. */
    public String tokenOf(long id) {
        return ids.seal(id);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public LocalTime getNow() {
        return clock.localNow().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
