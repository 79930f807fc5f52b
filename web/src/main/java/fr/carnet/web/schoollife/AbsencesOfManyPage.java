package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.GroupAbsence;
import fr.carnet.schoollife.absence.boundary.GroupAbsenceDesk;
import fr.carnet.schoollife.absence.boundary.OwnReason;
import fr.carnet.schoollife.absence.boundary.PupilChoice;
import fr.carnet.schoollife.absence.boundary.PupilsAsked;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.rollcall.boundary.RollsDesk;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Backs {@code /schoollife/absences-of-many.xhtml}: the same absence of a division, or of pupils ticked one by one, and the school's own
 * labels for reasons.
 *
 * <p>The boxes are plain ones and travel with each submit, so that looking for a second class keeps those ticked in the first.
 */
@Named
@ViewScoped
public class AbsencesOfManyPage implements Serializable {

    private static final String AGAIN = "/schoollife/absences-of-many?faces-redirect=true";
    private static final int SHORTEST = 2;

    @Inject
    GroupAbsenceDesk group;

    @Inject
    AbsenceDesk desk;

    @Inject
    RollsDesk rolls;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private String division;
    private String words;
    private String audience;
    private AbsenceKind kind = AbsenceKind.COLLECTIVE;
    private AbsenceReason reason = AbsenceReason.TRANSPORT;
    private LocalDate day;
    private LocalDate lastDay;
    private LocalTime from = LocalTime.of(8, 0);
    private LocalTime to = LocalTime.of(17, 30);
    private String cause;
    private String label;
    private AbsenceReason under = AbsenceReason.OTHER;
    private transient List<Option> divisions;
    private transient List<Option> audiences;
    private transient List<PupilChoice> choices;
    private transient List<OwnReason> own;

    @PostConstruct
    void open() {
        day = clock.today();
    }

    /** Shows whom to tick; those ticked stay. */
    public void show() {
        choices = null;
    }

    public String record() {
        Set<Long> whole = division == null || division.isBlank() ? Set.of() : Set.of(ids.open(division));
        int pupils = group.record(new GroupAbsence(kind, reason, day.atTime(from), (lastDay == null ? day : lastDay).atTime(to), whole,
                ticked(), cause));
        notices.info("schoollife_absences_of_many.message.info.recorded", pupils);
        return AGAIN;
    }

    private static Set<String> boxes() {
        String[] sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("pupil");
        return sent == null ? Set.of() : Set.of(sent);
    }

    private Set<Long> ticked() {
        return boxes().stream().map(ids::open).collect(Collectors.toSet());
    }

    public boolean isTicked(PupilChoice pupil) {
        return boxes().contains(seal(pupil));
    }

    public String seal(PupilChoice pupil) {
        return ids.seal(pupil.id());
    }

    public List<PupilChoice> getChoices() {
        if (choices == null) {
            Set<Long> ticked = ticked();
            choices = ticked.isEmpty() && !isAsked() ? List.of()
                    : group.choices(new PupilsAsked(ticked, words, within(RollKind.DIVISION), within(RollKind.GROUP)));
        }
        return choices;
    }

    /** Whether somebody looks for pupils to tick. */
    public boolean isAsked() {
        return words != null && words.strip().length() >= SHORTEST || audience != null && !audience.isBlank();
    }

    private Long within(RollKind asked) {
        return audience != null && audience.startsWith(asked.name()) ? (Long) ids.open(audience.substring(asked.name().length() + 1)) : null;
    }

    /** The divisions and the groups, each with its kind before its token. */
    public List<Option> getAudiences() {
        if (audiences == null) {
            audiences = rolls.choices().stream().map(each -> new Option(each.kind() + " " + ids.seal(each.id()), each.code())).toList();
        }
        return audiences;
    }

    public String addReason() {
        desk.addReason(label, under);
        notices.info("schoollife_absences_of_many.message.info.added");
        return AGAIN;
    }

    public String closeReason(OwnReason own) {
        desk.closeReason(own.id());
        notices.info("schoollife_absences_of_many.message.info.closed");
        return AGAIN;
    }

    public List<Option> getDivisions() {
        if (divisions == null) {
            divisions = desk.divisions().stream().map(each -> new Option(ids.seal(each.id()), each.code())).toList();
        }
        return divisions;
    }

    public List<OwnReason> getOwn() {
        if (own == null) {
            own = desk.reasons();
        }
        return own;
    }

    public List<AbsenceKind> getKinds() {
        return List.of(AbsenceKind.COLLECTIVE, AbsenceKind.OUTING, AbsenceKind.PLACEMENT, AbsenceKind.EXCLUSION_INCLUSION);
    }

    public List<AbsenceReason> getReasons() {
        return Arrays.stream(AbsenceReason.values()).filter(each -> each != AbsenceReason.UNKNOWN).toList();
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public AbsenceKind getKind() {
        return kind;
    }

    public void setKind(AbsenceKind kind) {
        this.kind = kind;
    }

    public AbsenceReason getReason() {
        return reason;
    }

    public void setReason(AbsenceReason reason) {
        this.reason = reason;
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

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public AbsenceReason getUnder() {
        return under;
    }

    public void setUnder(AbsenceReason under) {
        this.under = under;
    }
}
