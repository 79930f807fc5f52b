package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.board.entity.Incompatibility;

import java.io.Serializable;
import java.util.List;

/** A seat of the conseil de discipline, and who takes it. */
public class SeatForm implements Serializable {

    private final Capacity capacity;
    private String name;
    private String replaces;
    private Incompatibility ground;

    SeatForm(Capacity capacity) {
        this.capacity = capacity;
    }

    static SeatForm of(BoardMember member) {
        SeatForm seat = new SeatForm(member.capacity());
        seat.name = member.name();
        seat.replaces = member.replaces();
        seat.ground = member.ground();
        return seat;
    }

    BoardMember member() {
        return new BoardMember(capacity, name, replaces, ground);
    }

    public List<Incompatibility> getGrounds() {
        return List.of(Incompatibility.values());
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

    public Incompatibility getGround() {
        return ground;
    }

    public void setGround(Incompatibility ground) {
        this.ground = ground;
    }
}
