package fr.carnet.web.people;

import fr.carnet.people.authority.boundary.NewMeasure;
import fr.carnet.people.authority.entity.AuthorityMeasure;
import fr.carnet.people.authority.entity.MeasureSource;
import fr.carnet.shared.control.OpaqueIds;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is typed to record a measure about a pupil, or about a person towards the pupil. */
public class MeasureForm implements Serializable {

    private String guardian;
    private AuthorityMeasure measure;
    private MeasureSource source;
    private String act;
    private LocalDate decidedOn;
    private LocalDate until;
    private String ground;

    /** @param ids opens the sealed identity of the person chosen */
    NewMeasure asked(long pupil, OpaqueIds ids) {
        return new NewMeasure(pupil, guardian == null ? null : (Long) ids.open(guardian), measure, source, act, decidedOn, until, ground);
    }

    public List<AuthorityMeasure> getLinkMeasures() {
        return AuthorityMeasure.ofLinks();
    }

    public List<AuthorityMeasure> getPupilMeasures() {
        return AuthorityMeasure.ofPupils();
    }

    public List<MeasureSource> getSources() {
        return List.of(MeasureSource.values());
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    public AuthorityMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(AuthorityMeasure measure) {
        this.measure = measure;
    }

    public MeasureSource getSource() {
        return source;
    }

    public void setSource(MeasureSource source) {
        this.source = source;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
