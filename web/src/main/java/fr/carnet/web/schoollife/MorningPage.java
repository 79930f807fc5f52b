package fr.carnet.web.schoollife;

import fr.carnet.schoollife.board.boundary.BoardDesk;
import fr.carnet.schoollife.board.boundary.Morning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /schoollife/board-live.xhtml}: the part of the board that its script asks again. */
@Named
@RequestScoped
public class MorningPage {

    @Inject
    BoardDesk desk;

    private Morning morning;

    public Morning getMorning() {
        if (morning == null) {
            morning = desk.morning();
        }
        return morning;
    }
}
