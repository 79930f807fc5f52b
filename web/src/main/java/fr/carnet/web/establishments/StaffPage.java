package fr.carnet.web.establishments;

import fr.carnet.accounts.boundary.StaffDesk;
import fr.carnet.accounts.boundary.StaffLine;
import fr.carnet.accounts.credentials.entity.Position;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/** Backs {@code /establishments/staff.xhtml}: who works here, and as what. */
@Named
@ViewScoped
public class StaffPage implements Serializable {

    private static final String AGAIN = "/establishments/staff?faces-redirect=true";

    @Inject
    StaffDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    Notices notices;

    private final StaffForm asked = new StaffForm();
    private String id;
    private Position position;
    private transient List<StaffLine> lines;

    public String add() {
        desk.add(asked.newStaff());
        notices.info("establishments_staff.message.info.added", asked.getFirstName());
        return AGAIN;
    }

    public String give() {
        desk.give(ids.open(id), position);
        notices.info("establishments_staff.message.info.given");
        return AGAIN;
    }

    /** Signs the person out everywhere. */
    public String endVisits() {
        desk.endVisits(ids.open(id));
        notices.info("establishments_staff.message.info.visits_ended");
        return AGAIN;
    }

    public String close(StaffLine line) {
        desk.close(line.id());
        notices.info("establishments_staff.message.info.closed");
        return AGAIN;
    }

    public List<StaffLine> getLines() {
        if (lines == null) {
            lines = desk.staff();
        }
        return lines;
    }

    public String idOf(StaffLine line) {
        return ids.seal(line.id());
    }

    /** The person whose position is to be changed; null when none is chosen, or nobody by that id. */
    public StaffLine getChosen() {
        return id == null ? null : getLines().stream().filter(line -> line.id() == ids.open(id)).findFirst().orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<Position> getPositions() {
        return List.of(Position.values());
    }

    public StaffForm getAsked() {
        return asked;
    }

    public Position getPosition() {
        return position;
    }

    public void setPosition(Position position) {
        this.position = position;
    }
}
