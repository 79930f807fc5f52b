package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.incident.boundary.IncidentDesk;
import fr.carnet.schoollife.discipline.incident.boundary.IncidentLine;
import fr.carnet.shared.control.OpaqueIds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /schoollife/incidents.xhtml}. */
@Named
@RequestScoped
public class IncidentsPage {

    @Inject
    IncidentDesk desk;

    @Inject
    OpaqueIds ids;

    private List<IncidentLine> lines;

    public List<IncidentLine> getLines() {
        if (lines == null) {
            lines = desk.list();
        }
        return lines;
    }

    public String idOf(IncidentLine line) {
        return ids.seal(line.id());
    }
}
