package fr.carnet.web.schoollife;

import fr.carnet.schoollife.board.boundary.Board;
import fr.carnet.schoollife.board.boundary.BoardDesk;
import fr.carnet.schoollife.board.boundary.Morning;
import fr.carnet.schoollife.rollcall.boundary.MissingRoll;
import fr.carnet.shared.control.OpaqueIds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /schoollife/board.xhtml}, and {@code board-live.xhtml}, which is the part of it that a script asks again. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    BoardDesk desk;
    @Inject
    OpaqueIds ids;

    private Board board;
    private Morning morning;

    public Board getBoard() {
        if (board == null) {
            board = desk.board();
            morning = board.morning();
        }
        return board;
    }

    public Morning getMorning() {
        if (morning == null) {
            morning = desk.morning();
        }
        return morning;
    }

    /** The id of a pupil or of an absence, as addresses carry it. */
    public String seal(long id) {
        return ids.seal(id);
    }

    public String rollOf(MissingRoll roll) {
        return "lesson=" + ids.seal(roll.lesson()) + "&day=" + roll.day();
    }
}
