package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.Capacity;

import java.io.Serializable;

/** A seat of the conseil de discipline, and who takes it. */
public class SeatForm implements Serializable {

    private final Capacity capacity;
    private String name;
    private String replaces;

    SeatForm(Capacity capacity) {
        this.capacity = capacity;
    }

    BoardMember member() {
        return new BoardMember(capacity, name, replaces);
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }
}
