package fr.carnet.web.schoollife;

import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.schoollife.lateness.boundary.LatePass;
import fr.carnet.schoollife.lateness.boundary.LatenessDay;
import fr.carnet.schoollife.lateness.boundary.LatenessDesk;
import fr.carnet.schoollife.lateness.boundary.LatenessLine;
import fr.carnet.schoollife.lateness.boundary.LatenessRule;
import fr.carnet.schoollife.lateness.boundary.NewArrival;
import fr.carnet.schoollife.lateness.entity.LatenessReason;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /schoollife/lateness.xhtml}: the gate in the morning, the list of the day, and who comes late often. */
@Named
@ViewScoped
public class LatenessPage implements Serializable {

    private static final int SHORTEST = 2;

    @Inject
    LatenessDesk desk;
    @Inject
    PupilDesk pupils;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;

    private LocalDate day;
    private String division;
    private String words;
    private Integer minutes;
    private LatenessReason reason = LatenessReason.UNKNOWN;
    private Integer watch;
    private Integer alert;
    private transient LatenessDay sheet;
    private transient List<PupilLine> found;

    /** Shows who answers to the name; the arrival itself is one press more. */
    public void find() {
        found = null;
    }

    /** Lets the pupil in and shows the pass, to be printed or not. */
    public String admit(PupilLine pupil) {
        LatePass pass = desk.admit(new NewArrival(pupil.id(), minutes, reason));
        notices.info("schoollife_lateness.message.info.admitted", pass.firstName(), pass.minutes());
        return "/schoollife/late-pass?faces-redirect=true&id=" + ids.seal(pass.id());
    }

    public String explain(LatenessLine line, LatenessReason given) {
        desk.explain(line.id(), given);
        notices.info("schoollife_lateness.message.info.explained", line.firstName(), line.lastName());
        return again();
    }

    public String cancel(LatenessLine line) {
        desk.cancel(line.id());
        notices.info("schoollife_lateness.message.info.cancelled");
        return again();
    }

    public String change() {
        desk.change(new LatenessRule(watch, alert));
        notices.info("schoollife_lateness.message.info.rule");
        return again();
    }

    private String again() {
        return "/schoollife/lateness?faces-redirect=true&includeViewParams=true";
    }

    public LatenessDay getSheet() {
        if (sheet == null) {
            sheet = desk.day(day == null ? clock.today() : day, division);
        }
        return sheet;
    }

    public boolean isSearched() {
        return words != null && words.strip().length() >= SHORTEST;
    }

    public List<PupilLine> getFound() {
        if (found == null) {
            found = isSearched() ? pupils.search(words).stream().filter(line -> !line.left()).toList() : List.of();
        }
        return found;
    }

    public List<LatenessReason> getReasons() {
        return List.of(LatenessReason.values());
    }

    public String seal(long id) {
        return ids.seal(id);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LatenessReason getReason() {
        return reason;
    }

    public void setReason(LatenessReason reason) {
        this.reason = reason;
    }

    public Integer getWatch() {
        return watch == null ? getSheet().rule().watch() : watch;
    }

    public void setWatch(Integer watch) {
        this.watch = watch;
    }

    public Integer getAlert() {
        return alert == null ? getSheet().rule().alert() : alert;
    }

    public void setAlert(Integer alert) {
        this.alert = alert;
    }
}
