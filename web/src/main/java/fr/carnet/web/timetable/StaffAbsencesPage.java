package fr.carnet.web.timetable;

import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.timetable.boundary.StaffAbsenceDesk;
import fr.carnet.timetable.boundary.StaffAbsenceLine;
import fr.carnet.timetable.boundary.TimetableDesk;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /timetable/staff-absences.xhtml}, for the head and the secretariat (S3-2). */
@Named
@ViewScoped
public class StaffAbsencesPage implements Serializable {

    private static final String AGAIN = "/timetable/staff-absences?faces-redirect=true";

    @Inject
    StaffAbsenceDesk desk;
    @Inject
    TimetableDesk timetables;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;

    private String staff;
    private LocalDate first;
    private LocalDate last;
    private transient List<StaffAbsenceLine> lines;
    private transient List<Option> choices;

    @PostConstruct
    void open() {
        first = clock.today();
        last = first;
    }

    public String record() {
        desk.record(ids.open(staff), first, last);
        notices.info("timetable_staff_absences.message.info.recorded");
        return AGAIN;
    }

    public String cancel(StaffAbsenceLine line) {
        desk.cancel(line.id());
        notices.info("timetable_staff_absences.message.info.cancelled");
        return AGAIN;
    }

    public List<StaffAbsenceLine> getLines() {
        if (lines == null) {
            lines = desk.absences();
        }
        return lines;
    }

    public String staffOf(StaffAbsenceLine line) {
        return ids.seal(line.staff());
    }

    /** The day on which decisions begin: the first of the absence, or today once it has begun. */
    public LocalDate fromDay(StaffAbsenceLine line) {
        return line.startsOn().isBefore(clock.today()) ? clock.today() : line.startsOn();
    }

    public List<Option> getChoices() {
        if (choices == null) {
            choices = timetables.teachers().stream().map(each -> new Option(ids.seal(each.id()), each.name())).toList();
        }
        return choices;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
