package fr.carnet.schoollife.board.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.board.control.BoardReading;
import fr.carnet.schoollife.board.control.Presence;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;

/** Where the office of school life sees its day: at most six statements of its own, whatever the size of the school. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED})
@Scoped(Scoped.By.SCHOOL)
public class BoardDesk {

    @Inject
    BoardReading reading;

    @Inject
    Presence presence;

    @Audited(Act.BOARD_READ)
    public Board board() {
        return new Board(reading.morning(), reading.answers(), reading.unsettled(), reading.detentions());
    }

    /** The part that is asked again by itself; leaves no line in the journal, since the board itself has left one. */
    public Morning morning() {
        return reading.morning();
    }

    /** Who is in the building now, by division: to be printed and taken outside. */
    @Audited(Act.PRESENCE_READ)
    public List<PresentDivision> presence() {
        return presence.now();
    }
}
