package fr.carnet.web.establishments;

import fr.carnet.establishments.calendar.boundary.SchoolDay;
import fr.carnet.establishments.calendar.boundary.SchoolDay.Closure;
import fr.carnet.establishments.calendar.boundary.SchoolDay.Slot;
import fr.carnet.establishments.calendar.boundary.SchoolDayDesk;
import fr.carnet.establishments.calendar.entity.SlotKind;
import fr.carnet.schoollife.rollcall.boundary.RollReminderDesk;
import fr.carnet.schoollife.rollcall.boundary.RollReminderRule;
import fr.carnet.web.frame.Notices;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /establishments/school-day.xhtml}: hours, counting rule, reminder of rolls, slots and closures of the school. */
@Named
@ViewScoped
public class SchoolDayPage implements Serializable {

    private static final String AGAIN = "/establishments/school-day?faces-redirect=true";

    @Inject
    SchoolDayDesk desk;
    @Inject
    RollReminderDesk reminders;
    @Inject
    Notices notices;

    private final SlotForm slot = new SlotForm();
    private List<HoursForm> hours;
    private CountingForm counting;
    private Integer remindAfter;
    private LocalDate closedDay;
    private String closedFor;
    private transient SchoolDay schoolDay;

    @PostConstruct
    void open() {
        hours = getSchoolDay().hours().stream().map(HoursForm::new).toList();
        counting = new CountingForm(getSchoolDay().rule());
        remindAfter = reminders.rule().minutes();
    }

    public String openHours() {
        desk.open(hours.stream().map(HoursForm::day).toList());
        return done("establishments_school_day.message.info.hours");
    }

    public String count() {
        desk.count(counting.rule());
        return done("establishments_school_day.message.info.counting");
    }

    public String remind() {
        reminders.keep(new RollReminderRule(remindAfter));
        return done("establishments_school_day.message.info.reminder");
    }

    public String keepSlot() {
        desk.keep(slot.slot());
        return done("establishments_school_day.message.info.slot");
    }

    public String removeSlot(Slot line) {
        desk.remove(line.code());
        return done("establishments_school_day.message.info.slot_removed");
    }

    public String closeDay() {
        desk.close(new Closure(closedDay, closedFor.strip()));
        return done("establishments_school_day.message.info.closed");
    }

    public String reopen(Closure line) {
        desk.reopen(line.day());
        return done("establishments_school_day.message.info.reopened");
    }

    private String done(String key) {
        notices.info(key);
        return AGAIN;
    }

    public SchoolDay getSchoolDay() {
        if (schoolDay == null) {
            schoolDay = desk.schoolDay();
        }
        return schoolDay;
    }

    public List<SlotKind> getKinds() {
        return List.of(SlotKind.values());
    }

    public List<HoursForm> getHours() {
        return hours;
    }

    public CountingForm getCounting() {
        return counting;
    }

    public Integer getRemindAfter() {
        return remindAfter;
    }

    public void setRemindAfter(Integer remindAfter) {
        this.remindAfter = remindAfter;
    }

    public SlotForm getSlot() {
        return slot;
    }

    public LocalDate getClosedDay() {
        return closedDay;
    }

    public void setClosedDay(LocalDate closedDay) {
        this.closedDay = closedDay;
    }

    public String getClosedFor() {
        return closedFor;
    }

    public void setClosedFor(String closedFor) {
        this.closedFor = closedFor;
    }
}
