package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind.Measure;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Phrases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.LocalDateTime;

/** Says when something happened and how much it was, in words. */
@Named
@ApplicationScoped
public class EventWords {

    @Inject
    Phrases phrases;

    /** «lundi 12 octobre, de 8 h 00 à 10 h 00», «lundi 12 octobre à 8 h 10», «lundi 12 octobre». */
    public String when(EventKind kind, LocalDateTime from, LocalDateTime to) {
        if (kind == EventKind.ABSENCE && to != null) {
            String shape = from.toLocalDate().equals(to.toLocalDate()) ? "schoollife.when.hours" : "schoollife.when.days";
            return phrases.of(shape, Dates.weekday(from), Dates.hour(from), Dates.weekday(to), Dates.hour(to));
        }
        return kind == EventKind.LATENESS
                ? phrases.of("schoollife.when.hour", Dates.weekday(from), Dates.hour(from))
                : Dates.weekday(from);
    }

    /** «10 minutes», «3 jours», «12 heures»; nothing when there is nothing to count. */
    public String measure(EventKind kind, String labelKey, Integer quantity) {
        return quantity == null ? "" : phrases.of(unit(kind, labelKey), quantity);
    }

    private static String unit(EventKind kind, String labelKey) {
        if (kind == EventKind.LATENESS) {
            return "schoollife.measure.minutes";
        }
        SanctionKind sanction = SanctionKind.valueOf(labelKey.substring(labelKey.indexOf('.') + 1));
        return sanction.measure() == Measure.HOURS ? "schoollife.measure.hours" : "schoollife.measure.days";
    }
}
