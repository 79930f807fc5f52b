package fr.carnet.web.timetable;

import fr.carnet.timetable.boundary.WeekLesson;
import fr.carnet.web.frame.Phrases;

import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lessons of a week for the grid of hours of PrimeFaces; what became of a lesson is a word before it is a colour. */
final class LessonSchedule {

    private final Phrases phrases;

    LessonSchedule(Phrases phrases) {
        this.phrases = phrases;
    }

    ScheduleModel of(List<WeekLesson> lessons) {
        ScheduleModel model = new DefaultScheduleModel();
        lessons.forEach(each -> model.addEvent(event(each)));
        return model;
    }

    private DefaultScheduleEvent<Void> event(WeekLesson each) {
        return DefaultScheduleEvent.<Void>builder().title(title(each))
                .startDate(each.lesson().day().atTime(each.lesson().starts())).endDate(each.lesson().day().atTime(each.lesson().ends()))
                .styleClass(each.lesson().held() ? "is-held" : "is-changed").editable(false).build();
    }

    private String title(WeekLesson each) {
        String changed = each.lesson().held() ? null
                : phrases.of(each.isCancelled() ? "timetable.lesson.not_held" : "timetable.lesson.moved_short");
        return Stream.of(changed, each.lesson().subject(), each.lesson().audience(), each.lesson().room())
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
