package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.incident.boundary.IncidentDesk;
import fr.carnet.schoollife.discipline.incident.boundary.IncidentPerson;
import fr.carnet.schoollife.discipline.incident.boundary.IncidentSheet;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /schoollife/incident.xhtml}: the account, the people, and what each pupil says. */
@Named
@ViewScoped
public class IncidentPage implements Serializable {

    private static final String AGAIN = "/schoollife/incident?faces-redirect=true&includeViewParams=true";

    @Inject
    IncidentDesk desk;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private transient IncidentSheet sheet;
    private String id;
    private String pupil;
    private LocalDate givenOn;
    private String words;
    private String why;

    @PostConstruct
    void today() {
        givenOn = clock.today();
    }

    public void read() {
        getSheet();
    }

    public String addStatement() {
        desk.addStatement(ids.open(id), ids.open(pupil), givenOn, words);
        notices.info("schoollife_incident.message.info.statement");
        return AGAIN;
    }

    public String dismiss() {
        desk.dismiss(ids.open(id), why);
        notices.info("schoollife_incident.message.info.dismissed");
        return AGAIN;
    }

    public String cancel() {
        desk.cancel(ids.open(id));
        notices.info("schoollife_incident.message.info.cancelled");
        return "/schoollife/incidents?faces-redirect=true";
    }

    public IncidentSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(ids.open(id));
        }
        return sheet;
    }

    public List<Option> getPupils() {
        return getSheet().people().stream().filter(one -> one.pupil() != null).map(one -> new Option(ids.seal(one.pupil()), one.name())).toList();
    }

    public String pupilOf(IncidentPerson person) {
        return person.pupil() == null ? null : ids.seal(person.pupil());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPupil() {
        return pupil;
    }

    public void setPupil(String pupil) {
        this.pupil = pupil;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
