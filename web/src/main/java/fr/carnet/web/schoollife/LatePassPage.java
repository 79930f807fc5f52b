package fr.carnet.web.schoollife;

import fr.carnet.schoollife.lateness.boundary.LatePass;
import fr.carnet.schoollife.lateness.boundary.LatenessDesk;
import fr.carnet.shared.control.OpaqueIds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /schoollife/late-pass.xhtml}: what a late pupil shows at the door of the classroom. */
@Named
@RequestScoped
public class LatePassPage {

    @Inject
    LatenessDesk desk;
    @Inject
    OpaqueIds ids;

    private String id;
    private LatePass pass;

    /** Reads before anything is written, so that an unknown pass is a page not found. */
    public void read() {
        getPass();
    }

    public LatePass getPass() {
        if (pass == null) {
            pass = desk.pass(ids.open(id));
        }
        return pass;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
