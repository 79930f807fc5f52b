package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.punishment.boundary.DetentionPlace;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Option;
import fr.carnet.web.frame.Phrases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts hours of detention in words, to choose one: «mercredi 18 novembre, 13 h 30, Salle 12 (3 places)». */
@ApplicationScoped
public class DetentionWords {

    @Inject
    Phrases phrases;

    @Inject
    OpaqueIds ids;

    public List<Option> options(List<DetentionPlace> places) {
        return places.stream().map(place -> new Option(ids.seal(place.id()), phrases.of("schoollife_detentions.option",
                Dates.weekday(place.day()), Dates.hour(place.starts()), place.room(), place.free()))).toList();
    }
}
