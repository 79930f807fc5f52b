package fr.carnet.web.family;

import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.schoollife.family.boundary.FamilyHome;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;

/** Backs {@code /family/home.xhtml}. */
@Named
@RequestScoped
public class HomePage {

    /** Events of each child; the others are one tap away, and the page stays light whatever the year was. */
    private static final int SHOWN = 10;

    @Inject
    FamilyDesk desk;
    @Inject
    FamilyText text;

    private FamilyHome home;

    @PostConstruct
    void open() {
        home = desk.home();
    }

    public FamilyHome getHome() {
        return home;
    }

    public List<ChildCard> getCards() {
        return text.cards(home, SHOWN);
    }
}
