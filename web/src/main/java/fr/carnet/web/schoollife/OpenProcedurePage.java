package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.incident.boundary.IncidentDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PupilToPunish;
import fr.carnet.schoollife.discipline.sanction.boundary.NewProcedure;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs {@code /schoollife/open-procedure.xhtml}: the facts and the article they break, for one pupil. */
@Named
@ViewScoped
public class OpenProcedurePage implements Serializable {

    @Inject
    ProcedureDesk desk;

    @Inject
    PunishmentDesk pupils;

    @Inject
    IncidentDesk incidents;

    @Inject
    OpaqueIds ids;

    @Inject
    Notices notices;

    private PupilToPunish whom;
    private String pupil;
    private String incident;
    private String facts;
    private String ground;

    /** The account of the incident is offered to begin with: it may name others, which the notice must not. */
    public void read() {
        whom = pupils.pupil(ids.open(pupil));
        if (incident != null && facts == null) {
            facts = incidents.sheet(ids.open(incident)).line().account();
        }
    }

    public String open() {
        long opened = desk.open(new NewProcedure(ids.open(pupil), incident == null ? null : ids.open(incident), facts, ground));
        notices.info("schoollife_open_procedure.message.info.opened");
        return "/schoollife/sanction?faces-redirect=true&id=" + ids.seal(opened);
    }

    public PupilToPunish getWhom() {
        return whom;
    }

    public String getPupil() {
        return pupil;
    }

    public void setPupil(String pupil) {
        this.pupil = pupil;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
