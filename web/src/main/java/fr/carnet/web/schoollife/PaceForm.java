package fr.carnet.web.schoollife;

import fr.carnet.messaging.boundary.ContactPace;
import fr.carnet.messaging.boundary.ContactPaceDesk;
import fr.carnet.web.frame.Notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.LocalTime;

/** Backs the form of the head at the foot of {@code /schoollife/contacts.xhtml}. */
@Named
@RequestScoped
public class PaceForm {

    @Inject
    ContactPaceDesk desk;
    @Inject
    Notices notices;

    private ContactPace current;
    private Integer grace;
    private Integer step;
    private LocalTime lettersAt;

    public String keep() {
        desk.keep(new ContactPace(grace, step, lettersAt));
        notices.info("schoollife_contacts.message.info.pace");
        return "/schoollife/contacts?faces-redirect=true";
    }

    private ContactPace current() {
        if (current == null) {
            current = desk.pace();
        }
        return current;
    }

    public Integer getGrace() {
        return grace == null ? Integer.valueOf(current().grace()) : grace;
    }

    public void setGrace(Integer grace) {
        this.grace = grace;
    }

    public Integer getStep() {
        return step == null ? Integer.valueOf(current().step()) : step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public LocalTime getLettersAt() {
        return lettersAt == null ? current().lettersAt() : lettersAt;
    }

    public void setLettersAt(LocalTime lettersAt) {
        this.lettersAt = lettersAt;
    }
}
