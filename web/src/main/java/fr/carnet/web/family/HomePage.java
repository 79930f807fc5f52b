package fr.carnet.web.family;

import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.schoollife.family.boundary.FamilyHome;
import fr.carnet.schoollife.family.entity.Today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /family/home.xhtml}. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    FamilyDesk desk;

    private FamilyHome home;

    @PostConstruct
    void open() {
        home = desk.home();
    }

    public FamilyHome getHome() {
        return home;
    }

    /** The colour of today's word; the word comes first. */
    public String kindOf(Today today) {
        return switch (today) {
            case PRESENT -> "success";
            case ABSENT -> "error";
            case LATE -> "warning";
        };
    }
}
