package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.AttendanceDesk;
import fr.carnet.schoollife.absence.boundary.ContradictionLine;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/** Backs {@code /schoollife/contradictions.xhtml}: who is absent by the record and there by a roll, and the act that settles it. */
@Named
@ViewScoped
public class ContradictionsPage implements Serializable {

    @Inject
    AbsenceDesk desk;

    @Inject
    AttendanceDesk attendance;

    @Inject
    OpaqueIds ids;

    @Inject
    Notices notices;

    private transient List<ContradictionLine> lines;

    /** The roll is believed. */
    public String cancel(ContradictionLine line) {
        attendance.cancel(line.record().absence());
        notices.info("schoollife_contradictions.message.info.cancelled", line.firstName(), line.lastName());
        return "/schoollife/contradictions?faces-redirect=true";
    }

    public List<ContradictionLine> getLines() {
        if (lines == null) {
            lines = desk.contradictions();
        }
        return lines;
    }

    public String seal(long id) {
        return ids.seal(id);
    }
}
