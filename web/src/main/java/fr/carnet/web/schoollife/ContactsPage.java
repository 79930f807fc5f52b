package fr.carnet.web.schoollife;

import fr.carnet.messaging.boundary.CallLine;
import fr.carnet.messaging.boundary.ContactDay;
import fr.carnet.messaging.boundary.ContactDesk;
import fr.carnet.messaging.boundary.FamilyTask;
import fr.carnet.messaging.boundary.HeldSending;
import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/**
 * Backs {@code /schoollife/contacts.xhtml}.
 *
 * <p>Of the view, so that the call on which «Joint» is pressed is the one that was shown, whoever joined the list meanwhile.
 */
@Named
@ViewScoped
public class ContactsPage implements Serializable {

    private static final String AGAIN = "/schoollife/contacts?faces-redirect=true";

    @Inject
    ContactDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    Notices notices;

    private transient ContactDay day;

    public ContactDay getDay() {
        if (day == null) {
            day = desk.day();
        }
        return day;
    }

    /** What the report of the evening names: nothing has left for anybody (ED-002). */
    public List<FamilyTask> getUntold() {
        return getDay().tasks().stream().filter(task -> task.reached() == 0).toList();
    }

    public String reached(CallLine call) {
        return called(call, CallOutcome.REACHED);
    }

    public String voicemail(CallLine call) {
        return called(call, CallOutcome.VOICEMAIL);
    }

    public String noAnswer(CallLine call) {
        return called(call, CallOutcome.NO_ANSWER);
    }

    private String called(CallLine call, CallOutcome outcome) {
        desk.called(call.notice(), outcome);
        notices.info("schoollife_contacts.message.info.called", call.firstName());
        return AGAIN;
    }

    public String confirm(HeldSending sending) {
        desk.confirm(sending.sending(), sending.people());
        notices.info("schoollife_contacts.message.info.confirmed", sending.words());
        return AGAIN;
    }

    public String closeLetters() {
        desk.closeLetters();
        notices.info("schoollife_contacts.message.info.letters");
        return AGAIN;
    }

    public String seal(long id) {
        return ids.seal(id);
    }
}
