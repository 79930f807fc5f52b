package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentFilter;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentLine;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentTypeDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentTypeLine;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentState;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /schoollife/punishments.xhtml}: what was given, what waits for somebody, and the school's own list. */
@Named
@RequestScoped
public class PunishmentsPage {

    private static final String AGAIN = "/schoollife/punishments?faces-redirect=true";

    @Inject
    PunishmentDesk desk;

    @Inject
    PunishmentTypeDesk list;

    @Inject
    OpaqueIds ids;

    @Inject
    Notices notices;

    private PunishmentState state;
    private LocalDate from;
    private boolean all;
    private PunishmentKind nature;
    private String label;
    private List<PunishmentLine> lines;
    private List<PunishmentTypeLine> types;

    public String addType() {
        list.add(nature, label);
        notices.info("schoollife_punishments.message.info.added");
        return AGAIN;
    }

    public String closeType(PunishmentTypeLine type) {
        list.close(type.id());
        notices.info("schoollife_punishments.message.info.closed");
        return AGAIN;
    }

    /** What waits for somebody, until something else is asked for. */
    public List<PunishmentLine> getLines() {
        if (lines == null) {
            lines = desk.list(new PunishmentFilter(state, from, !all && state == null && from == null));
        }
        return lines;
    }

    public List<PunishmentTypeLine> getTypes() {
        if (types == null) {
            types = desk.types();
        }
        return types;
    }

    public String idOf(PunishmentLine line) {
        return ids.seal(line.id());
    }

    public PunishmentState[] getStates() {
        return PunishmentState.values();
    }

    public List<PunishmentKind> getNatures() {
        return List.of(PunishmentKind.values());
    }

    public PunishmentState getState() {
        return state;
    }

    public void setState(PunishmentState state) {
        this.state = state;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public PunishmentKind getNature() {
        return nature;
    }

    public void setNature(PunishmentKind nature) {
        this.nature = nature;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
