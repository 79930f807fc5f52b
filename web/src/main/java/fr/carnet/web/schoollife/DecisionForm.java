package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.sanction.boundary.NewDecision;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What is typed to decide; nothing of it is filled in advance, for a sanction is never proposed (<i>ED-060</i>). */
public class DecisionForm implements Serializable {

    private LocalDate on;
    private SanctionKind kind;
    private String motive;
    private Integer days;
    private Integer hours;
    private Suspension suspension = Suspension.NONE;
    private Integer suspendedDays;
    private LocalDate revocableUntil;
    private String hostPlace;
    private String hostPerson;
    private String activity;
    private String organisation;
    private LocalDate engagedOn;
    private LocalDate agreedOn;
    private LocalDate conventionOn;
    private boolean alternative;
    private String registered;

    NewDecision asked() {
        return new NewDecision(on, kind, motive, days, hours, suspension, suspendedDays, revocableUntil, hostPlace, hostPerson, activity, organisation,
                engagedOn, agreedOn, conventionOn, alternative, registered);
    }

    public List<SanctionKind> getKinds() {
        return List.of(SanctionKind.values());
    }

    public List<Suspension> getSuspensions() {
        return List.of(Suspension.values());
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public SanctionKind getKind() {
        return kind;
    }

    public void setKind(SanctionKind kind) {
        this.kind = kind;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public Suspension getSuspension() {
        return suspension;
    }

    public void setSuspension(Suspension suspension) {
        this.suspension = suspension;
    }

    public Integer getSuspendedDays() {
        return suspendedDays;
    }

    public void setSuspendedDays(Integer suspendedDays) {
        this.suspendedDays = suspendedDays;
    }

    public LocalDate getRevocableUntil() {
        return revocableUntil;
    }

    public void setRevocableUntil(LocalDate revocableUntil) {
        this.revocableUntil = revocableUntil;
    }

    public String getHostPlace() {
        return hostPlace;
    }

    public void setHostPlace(String hostPlace) {
        this.hostPlace = hostPlace;
    }

    public String getHostPerson() {
        return hostPerson;
    }

    public void setHostPerson(String hostPerson) {
        this.hostPerson = hostPerson;
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public LocalDate getEngagedOn() {
        return engagedOn;
    }

    public void setEngagedOn(LocalDate engagedOn) {
        this.engagedOn = engagedOn;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public LocalDate getConventionOn() {
        return conventionOn;
    }

    public void setConventionOn(LocalDate conventionOn) {
        this.conventionOn = conventionOn;
    }

    public boolean isAlternative() {
        return alternative;
    }

    public void setAlternative(boolean alternative) {
        this.alternative = alternative;
    }

    public String getRegistered() {
        return registered;
    }

    public void setRegistered(String registered) {
        this.registered = registered;
    }
}
