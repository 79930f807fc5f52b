package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.sanction.boundary.LettersLine;
import fr.carnet.schoollife.discipline.sanction.boundary.SanctionLetterDesk;
import fr.carnet.shared.control.OpaqueIds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /schoollife/discipline-letters.xhtml}: the letters to send, by pupil. */
@Named
@RequestScoped
public class DisciplineLettersPage {

    @Inject
    SanctionLetterDesk desk;

    @Inject
    OpaqueIds ids;

    private List<LettersLine> lines;

    public List<LettersLine> getLines() {
        if (lines == null) {
            lines = desk.list();
        }
        return lines;
    }

    public String idOf(long thing) {
        return ids.seal(thing);
    }
}
