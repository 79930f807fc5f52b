package fr.carnet.imports.calendar.control;

import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.SearchName;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A zone or a territory as the open data names it, the calendars of ours that follow it, and its clock. */
enum CalendarZone {
    ZONE_A("ZONE A", SchoolClock.PARIS, "A", "A_ALSACE_MOSELLE"),
    ZONE_B("ZONE B", SchoolClock.PARIS, "B", "B_ALSACE_MOSELLE"),
    ZONE_C("ZONE C", SchoolClock.PARIS, "C", "C_ALSACE_MOSELLE"),
    CORSE("CORSE", SchoolClock.PARIS, "CORSE"),
    REUNION("REUNION", ZoneId.of("Indian/Reunion"), "REUNION"),
    MAYOTTE("MAYOTTE", ZoneId.of("Indian/Mayotte"), "MAYOTTE"),
    MARTINIQUE("MARTINIQUE", ZoneId.of("America/Martinique"), "MARTINIQUE"),
    GUADELOUPE("GUADELOUPE", ZoneId.of("America/Guadeloupe"), "GUADELOUPE"),
    GUYANE("GUYANE", ZoneId.of("America/Cayenne"), "GUYANE");

    private final String name;
    final ZoneId clock;
    final List<String> calendars;

    CalendarZone(String name, ZoneId clock, String... calendars) {
        this.name = name;
        this.clock = clock;
        this.calendars = List.of(calendars);
    }

    /** Empty for a territory that has its own service, such as Polynésie. */
    static Optional<CalendarZone> of(String written) {
        String folded = SearchName.of(written == null ? "" : written).replaceFirst("^LA ", "");
        return List.of(values()).stream().filter(zone -> zone.name.equals(folded)).findFirst();
    }
}
