package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.incident.boundary.IncidentDesk;
import fr.carnet.schoollife.discipline.incident.boundary.NewIncident;
import fr.carnet.schoollife.discipline.incident.entity.IncidentKind;
import fr.carnet.schoollife.discipline.incident.entity.IncidentPlace;
import fr.carnet.schoollife.discipline.incident.entity.Part;
import fr.carnet.schoollife.discipline.incident.entity.Seriousness;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PupilToPunish;
import fr.carnet.schoollife.discipline.punishment.boundary.StaffName;
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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Backs {@code /schoollife/tell-incident.xhtml}: who took part is added one by one, then the facts. */
@Named
@ViewScoped
public class TellIncidentPage implements Serializable {

    @Inject
    IncidentDesk desk;

    @Inject
    PunishmentDesk search;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private final List<InvolvedForm> people = new ArrayList<>();
    private transient List<PupilToPunish> found;
    private transient List<StaffName> staff;
    private String name;
    private String member;
    private LocalDate day;
    private LocalTime hour;
    private IncidentPlace place;
    private IncidentKind kind;
    private Seriousness seriousness;
    private String account;

    @PostConstruct
    void today() {
        day = clock.today();
    }

    public void find() {
        found = search.pupils(name);
        if (found.size() == 1) {
            add(found.get(0));
        }
    }

    public void add(PupilToPunish pupil) {
        keep(InvolvedForm.pupil(pupil.id(), pupil.lastName() + " " + pupil.firstName(), people.isEmpty() ? Part.AUTHOR : Part.VICTIM));
        found = null;
        name = null;
    }

    public void addStaff() {
        long id = ids.open(member);
        allStaff().stream().filter(one -> one.id() == id).findFirst().ifPresent(one -> keep(InvolvedForm.staff(one.id(), one.name())));
        member = null;
    }

    private void keep(InvolvedForm one) {
        if (people.stream().noneMatch(one::isSame)) {
            people.add(one);
        }
    }

    public String save() {
        long told = desk.tell(new NewIncident(day.atTime(hour), place, kind, seriousness, account, people.stream().map(InvolvedForm::involved).toList()));
        notices.info("schoollife_tell_incident.message.info.told");
        return "/schoollife/incident?faces-redirect=true&id=" + ids.seal(told);
    }

    private List<StaffName> allStaff() {
        if (staff == null) {
            staff = desk.staff();
        }
        return staff;
    }

    public List<Option> getStaff() {
        return allStaff().stream().map(one -> new Option(ids.seal(one.id()), one.name())).toList();
    }

    public List<InvolvedForm> getPeople() {
        return people;
    }

    public List<PupilToPunish> getFound() {
        return found;
    }

    public List<IncidentPlace> getPlaces() {
        return List.of(IncidentPlace.values());
    }

    public List<IncidentKind> getKinds() {
        return List.of(IncidentKind.values());
    }

    public List<Seriousness> getDegrees() {
        return List.of(Seriousness.values());
    }

    public List<Part> getParts() {
        return List.of(Part.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getHour() {
        return hour;
    }

    public void setHour(LocalTime hour) {
        this.hour = hour;
    }

    public IncidentPlace getPlace() {
        return place;
    }

    public void setPlace(IncidentPlace place) {
        this.place = place;
    }

    public IncidentKind getKind() {
        return kind;
    }

    public void setKind(IncidentKind kind) {
        this.kind = kind;
    }

    public Seriousness getSeriousness() {
        return seriousness;
    }

    public void setSeriousness(Seriousness seriousness) {
        this.seriousness = seriousness;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
