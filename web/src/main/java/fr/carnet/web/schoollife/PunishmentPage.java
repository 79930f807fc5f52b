package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.punishment.boundary.DetentionDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentSheet;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code /schoollife/punishment.xhtml}: one punishment, what became of it, and what may follow. */
@Named
@ViewScoped
public class PunishmentPage implements Serializable {

    private static final String AGAIN = "/schoollife/punishment?faces-redirect=true&includeViewParams=true";

    @Inject
    PunishmentDesk desk;

    @Inject
    DetentionDesk detentions;

    @Inject
    DetentionWords words;

    @Inject
    OpaqueIds ids;

    @Inject
    Notices notices;

    private String id;
    private String cause;
    private String report;
    private String slot;
    private transient PunishmentSheet sheet;
    private transient List<Option> slots;

    /** Reads the sheet before anything is written, so that an unknown one is a page not found. */
    public void read() {
        getSheet();
    }

    public String accept() {
        desk.accept(punishment());
        return again("schoollife_punishment.message.info.accepted");
    }

    public String refuse() {
        desk.refuse(punishment(), cause);
        return again("schoollife_punishment.message.info.refused");
    }

    public String writeReport() {
        desk.report(punishment(), report);
        return again("schoollife_punishment.message.info.reported");
    }

    public String done() {
        desk.settle(punishment(), true);
        return again("schoollife_punishment.message.info.settled");
    }

    public String notDone() {
        desk.settle(punishment(), false);
        return again("schoollife_punishment.message.info.settled");
    }

    public String place() {
        detentions.place(punishment(), ids.open(slot));
        return again("schoollife_punishment.message.info.placed");
    }

    public String postpone() {
        detentions.postpone(getSheet().line().detention(), ids.open(slot), cause);
        return again("schoollife_punishment.message.info.postponed");
    }

    public String lift() {
        desk.lift(punishment(), cause);
        return again("schoollife_punishment.message.info.lifted");
    }

    private String again(String done) {
        notices.info(done);
        return AGAIN;
    }

    public PunishmentSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(punishment());
        }
        return sheet;
    }

    public List<Option> getSlots() {
        if (slots == null) {
            slots = words.options(desk.freePlaces());
        }
        return slots;
    }

    public String idOf(Long thing) {
        return ids.seal(thing);
    }

    private long punishment() {
        return ids.open(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }
}
