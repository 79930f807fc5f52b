package fr.carnet.web.family;

import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.schoollife.family.boundary.FamilyHome;
import fr.carnet.schoollife.family.entity.Today;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.SchoolYear;
import fr.carnet.web.schoollife.YearStrip;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;

/** Backs {@code /family/home.xhtml}. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    FamilyDesk desk;

    private final Map<ChildDay, YearStrip> strips = new IdentityHashMap<>();
    private FamilyHome home;

    @PostConstruct
    void open() {
        home = desk.home();
        home.children().forEach(child -> strips.put(child, draw(child)));
    }

    public FamilyHome getHome() {
        return home;
    }

    public YearStrip stripOf(ChildDay child) {
        return strips.get(child);
    }

    private YearStrip draw(ChildDay child) {
        YearStrip strip = new YearStrip(SchoolYear.of(LocalDate.ofInstant(home.asOf(), SchoolClock.PARIS)));
        strip.miss(child.missed());
        child.events().forEach(event -> strip.add(event.kind(), event.from()));
        return strip;
    }

    /** The colour of today's word; the word comes first. */
    public String kindOf(Today today) {
        return switch (today) {
            case PRESENT -> "success";
            case ABSENT -> "error";
            case LATE -> "warning";
            case NO_CLASS -> "info";
        };
    }
}
