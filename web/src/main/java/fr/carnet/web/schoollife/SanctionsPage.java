package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.incident.boundary.IncidentDesk;
import fr.carnet.schoollife.discipline.incident.boundary.IncidentLine;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLine;
import fr.carnet.schoollife.discipline.sanction.boundary.RegisterLine;
import fr.carnet.schoollife.discipline.sanction.boundary.SanctionDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.YearCount;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /schoollife/sanctions.xhtml}: procedures with what each waits for, what the law obliges to begin, and the register. */
@Named
@RequestScoped
public class SanctionsPage {

    @Inject
    ProcedureDesk desk;

    @Inject
    SanctionDesk sanctions;

    @Inject
    IncidentDesk incidents;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    private List<ProcedureLine> lines;
    private List<IncidentLine> owed;
    private List<RegisterLine> register;
    private List<YearCount> counts;

    public List<ProcedureLine> getLines() {
        if (lines == null) {
            lines = desk.list();
        }
        return lines;
    }

    public List<IncidentLine> getOwed() {
        if (owed == null) {
            owed = incidents.list().stream().filter(IncidentLine::owed).toList();
        }
        return owed;
    }

    public List<RegisterLine> getRegister() {
        if (register == null) {
            register = sanctions.register();
        }
        return register;
    }

    public List<YearCount> getCounts() {
        if (counts == null) {
            counts = sanctions.counts();
        }
        return counts;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String idOf(long thing) {
        return ids.seal(thing);
    }
}
