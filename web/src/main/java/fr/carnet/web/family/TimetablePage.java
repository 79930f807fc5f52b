package fr.carnet.web.family;

import fr.carnet.shared.control.SchoolClock;
import fr.carnet.timetable.boundary.ChildWeek;
import fr.carnet.timetable.boundary.FamilyLesson;
import fr.carnet.timetable.boundary.FamilyTimetableDesk;
import fr.carnet.web.timetable.SchoolWeek;
import fr.carnet.web.timetable.WeekDays;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /family/timetable.xhtml}: the week of every child on one page; the day of the address is any day of it. */
@Named
@RequestScoped
public class TimetablePage {

    @Inject
    FamilyTimetableDesk desk;
    @Inject
    SchoolClock clock;
    @Inject
    HttpServletRequest request;

    private SchoolWeek week;
    private List<ChildWeek> children;

    @PostConstruct
    void open() {
        week = SchoolWeek.of(asked(), clock.today());
        children = desk.week(week.monday());
    }

    /** What is not a day, in an address that somebody wrote by hand, is no day at all. */
    private LocalDate asked() {
        String text = request.getParameter("week");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public SchoolWeek getWeek() {
        return week;
    }

    public List<ChildWeek> getChildren() {
        return children;
    }

    public List<WeekDays.Day<FamilyLesson>> daysOf(ChildWeek child) {
        return WeekDays.of(week, child.lessons(), FamilyLesson::day);
    }
}
