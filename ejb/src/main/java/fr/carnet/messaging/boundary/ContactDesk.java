package fr.carnet.messaging.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.messaging.control.Calls;
import fr.carnet.messaging.control.Contacts;
import fr.carnet.messaging.control.EveningLetters;
import fr.carnet.messaging.control.HeldSendings;
import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.people.control.Pupils;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;

/** Where families are reached: who is to be told, who is to be called, what left, what waits for a confirmation. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class ContactDesk {

    @Inject
    Contacts contacts;

    @Inject
    Calls calls;

    @Inject
    HeldSendings sendings;

    @Inject
    EveningLetters letters;

    @Inject
    Pupils pupils;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Audited(Act.CONTACTS_READ)
    public ContactDay day() {
        return new ContactDay(clock.localNow(), contacts.tasks(), contacts.calls(), contacts.held(), contacts.lettersDue(), contacts.printed(),
                contacts.corrections());
    }

    /** What came of a call; refuses NoticeUnknown, NotACall. */
    @Audited(Act.CALL_NOTED)
    public void called(long notice, CallOutcome outcome) {
        calls.note(notice, outcome);
    }

    /** Lets the messages of a held sending leave; refuses SendingChanged when they do not go to that many people any more. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.SENDING_CONFIRMED)
    public void confirm(long sending, int people) {
        sendings.confirm(sending, people, scope.accountId());
    }

    /** Marks the letters that are due as sent, and gives the number by which {@link #letters} makes their file; refuses NoticeUnknown. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT})
    @Audited(Act.LETTERS_PRINTED)
    public long closeLetters() {
        return letters.close();
    }

    /** The letters of a printing, as PDF; refuses NoticeUnknown. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT})
    public byte[] letters(long sending) {
        return letters.print(sending);
    }

    /** All that was sent or planned this year about a pupil, the newest first; refuses PupilUnknown. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED})
    @Audited(Act.CONTACTS_READ)
    public List<NoticeLine> history(long pupil) {
        pupils.get(pupil);
        return contacts.history(pupil);
    }

    /**
     * What the family was told of one absence, corrections included, or will be told, the newest first: to whom, by which way, what became
     * of it. Neither address nor number is in it, so that a protected one is in nobody's sight (<i>ED-139, ED-140</i>).
     */
    @Audited(Act.CONTACTS_READ)
    public List<NoticeLine> about(long absence) {
        return contacts.about(absence);
    }
}
