package fr.carnet.web.schoollife;

import fr.carnet.messaging.boundary.ContactDesk;
import fr.carnet.messaging.boundary.NoticeLine;
import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilSheet;
import fr.carnet.shared.control.OpaqueIds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;

/** Backs {@code /schoollife/messages.xhtml}: what those responsible for a pupil were told this year. */
@Named
@RequestScoped
public class MessagesPage {

    @Inject
    ContactDesk desk;
    @Inject
    PupilDesk pupils;
    @Inject
    OpaqueIds ids;

    private String id;
    private PupilSheet sheet;
    private List<NoticeLine> lines;

    /** Reads before anything is written, so that an unknown pupil is a page not found. */
    public void read() {
        sheet = pupils.sheet(ids.open(id));
        lines = desk.history(ids.open(id));
    }

    public PupilSheet getSheet() {
        return sheet;
    }

    public List<NoticeLine> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
