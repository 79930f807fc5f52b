package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.punishment.boundary.DetentionDay;
import fr.carnet.schoollife.discipline.punishment.boundary.DetentionDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.DetentionLine;
import fr.carnet.schoollife.discipline.punishment.boundary.DetentionPlace;
import fr.carnet.schoollife.discipline.punishment.boundary.NewDetentionSlot;
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
import java.util.List;

/** Backs {@code /schoollife/detentions.xhtml}: the sheet of a day, who came, and the hours that are open. */
@Named
@ViewScoped
public class DetentionsPage implements Serializable {

    private static final String AGAIN = "/schoollife/detentions?faces-redirect=true&includeViewParams=true";

    @Inject
    DetentionDesk desk;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private LocalDate day;
    private transient DetentionDay sheet;
    private transient List<DetentionPlace> places;
    private transient List<Option> supervisors;
    private LocalDate slotDay;
    private LocalTime starts;
    private LocalTime ends;
    private String room;
    private int capacity = 15;
    private String supervisor;

    @PostConstruct
    void today() {
        day = clock.today();
    }

    public String came(DetentionLine line) {
        return attended(line, true);
    }

    public String missed(DetentionLine line) {
        return attended(line, false);
    }

    private String attended(DetentionLine line, boolean came) {
        desk.attended(line.id(), came);
        notices.info(came ? "schoollife_detentions.message.info.came" : "schoollife_detentions.message.info.missed", line.firstName());
        return AGAIN;
    }

    public String open() {
        desk.open(new NewDetentionSlot(slotDay, starts, ends, room, capacity, supervisor == null ? null : ids.open(supervisor)));
        notices.info("schoollife_detentions.message.info.opened");
        return AGAIN;
    }

    public DetentionDay getSheet() {
        if (sheet == null) {
            sheet = desk.day(day == null ? clock.today() : day);
        }
        return sheet;
    }

    /** The pupils called to one of the hours of the day. */
    public List<DetentionLine> linesOf(DetentionPlace place) {
        return getSheet().lines().stream().filter(line -> line.slot() == place.id()).toList();
    }

    /** Whether the day has come, and who is there can be said. */
    public boolean isBegun() {
        return !getSheet().day().isAfter(clock.today());
    }

    public List<DetentionPlace> getPlaces() {
        if (places == null) {
            places = desk.places();
        }
        return places;
    }

    public List<Option> getSupervisors() {
        if (supervisors == null) {
            supervisors = desk.supervisors().stream().map(one -> new Option(ids.seal(one.id()), one.name())).toList();
        }
        return supervisors;
    }

    public String idOf(Long thing) {
        return ids.seal(thing);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getSlotDay() {
        return slotDay;
    }

    public void setSlotDay(LocalDate slotDay) {
        this.slotDay = slotDay;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }
}
