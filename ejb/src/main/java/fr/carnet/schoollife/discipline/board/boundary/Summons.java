package fr.carnet.schoollife.discipline.board.boundary;

import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;

import java.time.LocalDate;

/**
 * Who is called to a session.
 *
 * @param channel    how the letter reached the person, {@code receivedOn} when, and {@code proof} what shows it: a number of registered
 *                   letter, a signature; all three null until then
 */
public record Summons(long id, Quality quality, String name, Handover channel, LocalDate receivedOn, String proof) {

    public boolean proved() {
        return proof != null;
    }
}
