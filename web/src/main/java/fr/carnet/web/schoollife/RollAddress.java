package fr.carnet.web.schoollife;

import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.shared.control.OpaqueIds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Which roll an address names: a lesson and its day, a taken roll, or a division, a group or a study hall at given hours of today. */
public class RollAddress {

    private static final int USUAL_MINUTES = 55;

    private final Set<Long> added = new HashSet<>();
    private String roll;
    private String lesson;
    private String division;
    private String group;
    private String study;
    private LocalDate day;
    private LocalTime from;
    private LocalTime to;

    boolean isEmpty() {
        return roll == null && lesson == null && division == null && group == null && study == null;
    }

    boolean isTaken() {
        return roll != null;
    }

    long roll(OpaqueIds ids) {
        return ids.open(roll);
    }

    void add(Set<Long> pupils) {
        added.addAll(pupils);
    }

    RollSubject subject(OpaqueIds ids, LocalDateTime now, Set<Long> shown) {
        if (lesson != null) {
            return RollSubject.lesson(ids.open(lesson), day == null ? now.toLocalDate() : day);
        }
        LocalTime starts = from == null ? now.toLocalTime().truncatedTo(ChronoUnit.MINUTES) : from;
        LocalTime ends = to == null || !to.isAfter(starts) ? until(starts) : to;
        if (study != null) {
            Set<Long> pupils = new HashSet<>(shown);
            pupils.addAll(added);
            return new RollSubject(RollKind.STUDY, division == null || !shown.isEmpty() ? null : ids.open(division), now.toLocalDate(),
                    starts, ends, pupils);
        }
        return division != null ? RollSubject.division(ids.open(division), now.toLocalDate(), starts, ends)
                : RollSubject.group(ids.open(group), now.toLocalDate(), starts, ends);
    }

    /** The way back to the same roll, once it is kept. */
    String again(String page, String keptRoll) {
        return lesson == null ? page + "&roll=" + keptRoll : page + "&lesson=" + lesson + (day == null ? "" : "&day=" + day);
    }

    private static LocalTime until(LocalTime starts) {
        LocalTime ends = starts.plusMinutes(USUAL_MINUTES);
        return ends.isAfter(starts) ? ends : LocalTime.of(23, 59);
    }

    public String getRoll() {
        return roll;
    }

    public void setRoll(String roll) {
        this.roll = roll;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getStudy() {
        return study;
    }

    public void setStudy(String study) {
        this.study = study;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }
}
