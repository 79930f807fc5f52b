package fr.carnet.web.people;

import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.shared.control.OpaqueIds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.util.List;

/** Backs {@code /people/pupils.xhtml}. */
@Named
@RequestScoped
public class PupilsPage {

    /** The length from which a search is useful, and the only one that is run. */
    private static final int SHORTEST = 2;

    @Inject
    PupilDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    LastSearch last;

    private List<PupilLine> lines;

    /** Sends back to the page, so that a reload or a return from a file asks nothing of the reader. */
    public String search() {
        return "/people/pupils?faces-redirect=true";
    }

    public List<PupilLine> getLines() {
        if (lines == null) {
            lines = isSearched() ? desk.search(last.getWords()) : List.of();
        }
        return lines;
    }

    public boolean isSearched() {
        return last.getWords() != null && last.getWords().strip().length() >= SHORTEST;
    }

    public String idOf(PupilLine line) {
        return ids.seal(line.id());
    }
}
