package fr.carnet.web.timetable;

import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.timetable.boundary.ChangeLine;
import fr.carnet.timetable.boundary.NamedId;
import fr.carnet.timetable.boundary.TimetableChangeDesk;
import fr.carnet.timetable.boundary.TimetableDesk;
import fr.carnet.timetable.boundary.WeekLesson;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /timetable/changes.xhtml}: the lessons of one day of a teacher or a division, and what a person decides of each. */
@Named
@ViewScoped
public class ChangesPage implements Serializable {

    private static final String AGAIN = "/timetable/changes?faces-redirect=true&includeViewParams=true";

    @Inject
    TimetableChangeDesk desk;
    @Inject
    TimetableDesk timetables;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;

    private final MoveForm move = new MoveForm();
    private String teacher;
    private String division;
    private LocalDate day;
    private String lesson;
    private transient List<NamedId> teachers;
    private transient List<NamedId> divisions;
    private transient List<WeekLesson> lessons;
    private transient List<ChangeLine> changes;

    public String notHeld(WeekLesson line) {
        desk.notHeld(line.lesson().lesson(), line.lesson().day());
        notices.info("timetable_changes.message.info.not_held");
        return AGAIN;
    }

    public String moveLesson() {
        desk.move(ids.open(lesson), getDay(), move.moment());
        notices.info("timetable_changes.message.info.moved", Dates.weekday(move.getDay()));
        lesson = null;
        return AGAIN;
    }

    public String cancel(ChangeLine line) {
        desk.cancel(line.id());
        notices.info("timetable_changes.message.info.cancelled");
        return AGAIN;
    }

    public List<WeekLesson> getLessons() {
        if (lessons == null) {
            lessons = desk.lessons(opened(teacher), opened(division), getDay());
        }
        return lessons;
    }

    private Long opened(String token) {
        return token == null ? null : Long.valueOf(ids.open(token));
    }

    public List<ChangeLine> getChanges() {
        if (changes == null) {
            changes = desk.changes();
        }
        return changes;
    }

    public boolean isChosen() {
        return teacher != null || division != null;
    }

    /** Whose lessons are shown. */
    public String getWhose() {
        long id = ids.open(teacher != null ? teacher : division);
        return (teacher != null ? getTeachers() : getDivisions()).stream().filter(each -> each.id() == id).map(NamedId::name)
                .findFirst().orElse("");
    }

    /** The lesson to be moved; null when none is chosen, or none by that id that day. */
    public WeekLesson getMoving() {
        return lesson == null ? null : getLessons().stream()
                .filter(line -> line.lesson().held() && line.lesson().lesson() == ids.open(lesson)).findFirst().orElse(null);
    }

    public String idOf(WeekLesson line) {
        return ids.seal(line.lesson().lesson());
    }

    public String idOf(NamedId line) {
        return ids.seal(line.id());
    }

    /** The choice made, for the address of a move. */
    public String getChoice() {
        return (teacher != null ? "teacher=" + teacher : "division=" + division) + "&day=" + getDay();
    }

    public List<NamedId> getTeachers() {
        if (teachers == null) {
            teachers = timetables.teachers();
        }
        return teachers;
    }

    public List<NamedId> getDivisions() {
        if (divisions == null) {
            divisions = timetables.divisions();
        }
        return divisions;
    }

    public MoveForm getMove() {
        return move;
    }

    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public LocalDate getDay() {
        return day == null ? clock.today() : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
