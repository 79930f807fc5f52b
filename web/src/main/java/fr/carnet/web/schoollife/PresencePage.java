package fr.carnet.web.schoollife;

import fr.carnet.schoollife.board.boundary.BoardDesk;
import fr.carnet.schoollife.board.boundary.PresentDivision;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.LocalDateTime;
import java.util.List;

/** Backs {@code /schoollife/presence.xhtml}: the sheet that one takes outside when the alarm rings. */
@Named
@RequestScoped
public class PresencePage {

    @Inject
    BoardDesk desk;
    @Inject
    SchoolClock clock;

    private List<PresentDivision> divisions;

    public List<PresentDivision> getDivisions() {
        if (divisions == null) {
            divisions = desk.presence();
        }
        return divisions;
    }

    public int getPresent() {
        return getDivisions().stream().mapToInt(division -> division.present().size()).sum();
    }

    public int getAway() {
        return getDivisions().stream().mapToInt(division -> division.away().size()).sum();
    }

    public LocalDateTime getMoment() {
        return clock.localNow();
    }
}
