package fr.carnet.web.schoollife;

import fr.carnet.messaging.boundary.CallLine;
import fr.carnet.messaging.boundary.FamilyTask;
import fr.carnet.messaging.boundary.NoticeLine;
import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.NoticeState;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Phrases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.Instant;
import java.util.stream.Collectors;

/** Says where the telling of a family stands. */
@Named
@ApplicationScoped
public class ContactWords {

    private static final int MINUTES = 60;

    @Inject
    Phrases phrases;

    /** «12 min», «2 h 05». */
    public String age(int minutes) {
        return minutes < MINUTES ? phrases.of("schoollife_contacts.age.minutes", minutes)
                : phrases.of("schoollife_contacts.age.hours", minutes / MINUTES, "%02d".formatted(minutes % MINUTES));
    }

    public String told(FamilyTask task) {
        return task.people() == 0 ? phrases.of("schoollife_contacts.told.nobody")
                : phrases.of("schoollife_contacts.told.people", task.reached(), task.people());
    }

    public String next(FamilyTask task) {
        if (task.held()) {
            return phrases.of("schoollife_contacts.next.held");
        }
        if (task.next() == null) {
            return phrases.of(task.reached() == 0 && task.people() > 0 ? "schoollife_contacts.next.soon" : "schoollife_contacts.next.none");
        }
        return phrases.of("schoollife_contacts.next.way", phrases.word(task.next()), Dates.hour(task.nextAt()));
    }

    /** Why nothing has left for a family yet. */
    public String why(FamilyTask task) {
        return task.people() == 0 ? told(task) : next(task);
    }

    /** What this person was told already, and how often it was tried. */
    public String before(CallLine call) {
        String ways = call.before().isEmpty() ? phrases.of("schoollife_contacts.before.nothing")
                : phrases.of("schoollife_contacts.before.ways", call.before().stream().map(NoticeChannel::valueOf).map(phrases::word)
                        .collect(Collectors.joining(", ")));
        return call.outcome() == CallOutcome.NO_ANSWER ? ways + " " + phrases.of("schoollife_contacts.before.tried", call.tried()) : ways;
    }

    public String state(NoticeState state, Instant sentAt) {
        return sentAt == null ? phrases.word(state) : phrases.of("schoollife_contacts.state.at", phrases.word(state), Dates.moment(sentAt));
    }

    public String history(NoticeLine line) {
        String state = state(line.state(), line.sentAt());
        if (line.outcome() != null) {
            return state + " – " + phrases.word(line.outcome());
        }
        return line.failure() == null ? state : state + " – " + phrases.word(line.failure());
    }
}
