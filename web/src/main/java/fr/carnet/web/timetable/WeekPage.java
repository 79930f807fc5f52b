package fr.carnet.web.timetable;

import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.timetable.boundary.NamedId;
import fr.carnet.timetable.boundary.PupilWeek;
import fr.carnet.timetable.boundary.TimetableDesk;
import fr.carnet.timetable.boundary.WeekLesson;
import fr.carnet.web.frame.ActiveUser;
import fr.carnet.web.frame.Phrases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.ScheduleModel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Backs {@code /timetable/week.xhtml}: the week of a division, of a teacher or of a pupil, as columns of days or, for who asks for it,
 * as a grid of hours.
 *
 * <p>Without any choice a teacher sees his or her own week, anybody else the first division.
 */
@Named
@ViewScoped
public class WeekPage implements Serializable {

    @Inject
    TimetableDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    ActiveUser user;
    @Inject
    Phrases phrases;

    private String division;
    private String teacher;
    private String pupil;
    private LocalDate day;
    private boolean grid;
    private transient List<NamedId> divisions;
    private transient List<NamedId> teachers;
    private transient String title;
    private transient List<WeekLesson> lessons;

    /** Reads the week before anything is written, so that an unknown pupil is a page not found. */
    public void read() {
        LocalDate monday = getWeek().monday();
        if (pupil != null) {
            PupilWeek week = desk.ofPupil(ids.open(pupil), monday);
            title = week.name();
            lessons = week.lessons();
        } else if (teacher != null) {
            long id = ids.open(teacher);
            title = nameOf(getTeachers(), id);
            lessons = desk.ofStaff(id, monday);
        } else if (division == null && user.isTeacher()) {
            title = phrases.of("timetable_week.header.mine");
            lessons = desk.mine(monday);
        } else {
            long id = division != null ? ids.open(division) : getDivisions().isEmpty() ? 0 : getDivisions().get(0).id();
            title = nameOf(getDivisions(), id);
            lessons = id == 0 ? List.of() : desk.ofDivision(id, monday);
        }
    }

    private static String nameOf(List<NamedId> among, long id) {
        return among.stream().filter(each -> each.id() == id).map(NamedId::name).findFirst().orElse("");
    }

    public SchoolWeek getWeek() {
        return SchoolWeek.of(day, clock.today());
    }

    /** Whose week it is: a code, a name. */
    public String getWhose() {
        known();
        return title;
    }

    /** Whether lessons bear the name of who teaches: not on that person's own week. */
    public boolean isNaming() {
        return pupil != null || division != null || teacher == null && !user.isTeacher();
    }

    public List<WeekDays.Day<WeekLesson>> getDays() {
        known();
        return WeekDays.of(getWeek(), lessons, each -> each.lesson().day());
    }

    public ScheduleModel getSchedule() {
        known();
        return new LessonSchedule(phrases).of(lessons);
    }

    /** Read again when the view comes back for the grid. */
    private void known() {
        if (lessons == null) {
            read();
        }
    }

    public List<NamedId> getDivisions() {
        if (divisions == null) {
            divisions = desk.divisions();
        }
        return divisions;
    }

    public List<NamedId> getTeachers() {
        if (teachers == null) {
            teachers = desk.teachers();
        }
        return teachers;
    }

    public String idOf(NamedId line) {
        return ids.seal(line.id());
    }

    /** The choice made, to be kept in the address of the weeks around. */
    public String getChoice() {
        String chosen = pupil != null ? "pupil=" + pupil : teacher != null ? "teacher=" + teacher
                : division != null ? "division=" + division : "";
        return chosen.isEmpty() ? "" : chosen + "&";
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public String getPupil() {
        return pupil;
    }

    public void setPupil(String pupil) {
        this.pupil = pupil;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isGrid() {
        return grid;
    }

    public void setGrid(boolean grid) {
        this.grid = grid;
    }
}
