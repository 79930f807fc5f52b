package fr.carnet.schoollife.board.boundary;

import java.util.List;

/** The first lines of a list, and how many it has in all. */
public record Some<T>(List<T> lines, int all) {

    public int others() {
        return all - lines.size();
    }
}
