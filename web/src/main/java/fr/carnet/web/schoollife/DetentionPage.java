package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.punishment.boundary.DetentionDesk;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /schoollife/detention.xhtml}: the notice to the family, to read or to print from the browser. */
@Named
@RequestScoped
public class DetentionPage {

    @Inject
    DetentionDesk desk;

    @Inject
    OpaqueIds ids;

    private String id;
    private LetterText notice;

    public void read() {
        notice = desk.notice(ids.open(id));
    }

    public LetterText getNotice() {
        return notice;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
