package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;

import java.io.Serializable;
import java.util.List;

/** The counts of a secret ballot; the chair's voice is told when the others are equal. */
public class VoteForm implements Serializable {

    private SanctionKind kind;
    private Integer inFavour;
    private Integer against;
    private Integer blank = 0;
    private boolean chairFor;
    private boolean revokes;

    Vote vote() {
        return new Vote(kind, inFavour, against, blank, inFavour.equals(against) ? chairFor : null, revokes);
    }

    public List<SanctionKind> getKinds() {
        return List.of(SanctionKind.values());
    }

    public SanctionKind getKind() {
        return kind;
    }

    public void setKind(SanctionKind kind) {
        this.kind = kind;
    }

    public Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(Integer inFavour) {
        this.inFavour = inFavour;
    }

    public Integer getAgainst() {
        return against;
    }

    public void setAgainst(Integer against) {
        this.against = against;
    }

    public Integer getBlank() {
        return blank;
    }

    public void setBlank(Integer blank) {
        this.blank = blank;
    }

    public boolean isChairFor() {
        return chairFor;
    }

    public void setChairFor(boolean chairFor) {
        this.chairFor = chairFor;
    }

    public boolean isRevokes() {
        return revokes;
    }

    public void setRevokes(boolean revokes) {
        this.revokes = revokes;
    }
}
