package fr.carnet.web.schoollife;

import fr.carnet.messaging.boundary.ContactDesk;
import fr.carnet.messaging.boundary.NoticeLine;
import fr.carnet.people.boundary.ProtectedAddress;
import fr.carnet.people.boundary.ProtectedAddressDesk;
import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilSheet;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.ActiveUser;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/** Backs {@code /schoollife/messages.xhtml}: what those responsible for a pupil were told this year, and what a court hides from them. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {

    private static final String AGAIN = "/schoollife/messages?faces-redirect=true&includeViewParams=true";

    @Inject
    ContactDesk desk;
    @Inject
    PupilDesk pupils;
    @Inject
    ProtectedAddressDesk addresses;
    @Inject
    OpaqueIds ids;
    @Inject
    ActiveUser user;
    @Inject
    Notices notices;

    private String id;
    private transient PupilSheet sheet;
    private transient List<NoticeLine> lines;
    private transient ProtectedAddress address;

    /** Reads before anything is written, so that an unknown pupil is a page not found. */
    public void read() {
        getSheet();
        getLines();
    }

    public String protect(boolean secret) {
        addresses.protect(pupil(), secret);
        notices.info("schoollife_messages.message.info.protected");
        return AGAIN;
    }

    public String hideFrom(ProtectedAddress.Link link, boolean hidden) {
        addresses.hideFrom(pupil(), link.guardian(), hidden);
        notices.info("schoollife_messages.message.info.protected");
        return AGAIN;
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

    /** Null for who may not decide it. */
    public ProtectedAddress getAddress() {
        if (address == null && user.isHead()) {
            address = addresses.of(pupil());
        }
        return address;
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
