package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /schoollife/absence-letter.xhtml}: the letter to the family, to read or to print from the browser. */
@Named
@RequestScoped
public class AbsenceLetterPage {

    @Inject
    AbsenceDesk desk;

    @Inject
    OpaqueIds ids;

    private String id;
    private LetterText letter;

    public void read() {
        letter = desk.letterText(ids.open(id));
    }

    public LetterText getLetter() {
        return letter;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
