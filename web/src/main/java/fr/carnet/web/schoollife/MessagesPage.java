package fr.carnet.web.schoollife;

import fr.carnet.messaging.boundary.ContactDesk;
import fr.carnet.messaging.boundary.NoticeLine;
import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilSheet;
import fr.carnet.shared.control.OpaqueIds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/** Backs {@code /schoollife/messages.xhtml}: what those responsible for a pupil were told this year. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {

    @Inject
    ContactDesk desk;
    @Inject
    PupilDesk pupils;
    @Inject
    OpaqueIds ids;

    private String id;
    private transient PupilSheet sheet;
    private transient List<NoticeLine> lines;

    /** Reads before anything is written, so that an unknown pupil is a page not found. */
    public void read() {
        getSheet();
        getLines();
    }

    public PupilSheet getSheet() {
        if (sheet == null) {
            sheet = pupils.sheet(pupil());
        }
        return sheet;
    }

    public List<NoticeLine> getLines() {
        if (lines == null) {
            lines = desk.history(pupil());
        }
        return lines;
    }

    private long pupil() {
        return ids.open(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
