package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.GroupAbsence;
import fr.carnet.schoollife.absence.boundary.GroupAbsenceDesk;
import fr.carnet.schoollife.absence.boundary.OwnReason;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Backs {@code /schoollife/absences-of-many.xhtml}: the same absence of a division, and the school's own labels for reasons. */
@Named
@RequestScoped
public class AbsencesOfManyPage {

    private static final String AGAIN = "/schoollife/absences-of-many?faces-redirect=true";

    @Inject
    GroupAbsenceDesk group;

    @Inject
    AbsenceDesk desk;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private String division;
    private AbsenceKind kind = AbsenceKind.COLLECTIVE;
    private AbsenceReason reason = AbsenceReason.TRANSPORT;
    private LocalDate day;
    private LocalTime from = LocalTime.of(8, 0);
    private LocalTime to = LocalTime.of(17, 30);
    private String cause;
    private String label;
    private AbsenceReason under = AbsenceReason.OTHER;
    private List<Option> divisions;
    private List<OwnReason> own;

    @PostConstruct
    void open() {
        day = clock.today();
    }

    public String record() {
        int pupils = group.record(new GroupAbsence(kind, reason, day.atTime(from), day.atTime(to), Set.of(ids.open(division)), Set.of(), cause));
        notices.info("schoollife_absences_of_many.message.info.recorded", pupils);
        return AGAIN;
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
