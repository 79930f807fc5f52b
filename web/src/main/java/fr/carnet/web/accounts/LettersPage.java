package fr.carnet.web.accounts;

import fr.carnet.accounts.activation.entity.CodeCounts;
import fr.carnet.accounts.boundary.DenialDesk;
import fr.carnet.accounts.boundary.FamilyCode;
import fr.carnet.accounts.boundary.LetterDesk;
import fr.carnet.accounts.boundary.LettersPlan;
import fr.carnet.accounts.denial.entity.DeniedLink;
import fr.carnet.accounts.mailing.entity.LetterFile;
import fr.carnet.accounts.mailing.entity.MailRound;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Backs {@code /accounts/letters.xhtml}; {@code ?id=} names a pupil, whose guardians are shown with their codes. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final String AGAIN = "/accounts/letters?faces-redirect=true";
    private static final String PAPER = "lettres.pdf";

    @Inject
    LetterDesk desk;
    @Inject
    DenialDesk denials;
    @Inject
    OpaqueIds ids;
    @Inject
    Notices notices;

    private String id;
    private transient LettersPlan plan;
    private transient List<FamilyCode> family;
    private transient List<DeniedLink> denied;

    public String send() {
        LettersPlan sent = desk.send();
        notices.info("accounts_letters.message.info.sent", sent.letters(), sent.envelopes(), sent.mails());
        return AGAIN;
    }

    public void reissue() throws IOException {
        Faces.sendFile(desk.reissue(pupil()), PAPER, true);
    }

    public void reissueTo(FamilyCode line) throws IOException {
        Faces.sendFile(desk.reissueTo(pupil(), line.guardian()), PAPER, true);
    }

    public void provisional(FamilyCode line) throws IOException {
        Faces.sendFile(desk.provisional(pupil(), line.guardian()), PAPER, true);
    }

    public String confirm(DeniedLink link) {
        denials.settle(link.denial(), true);
        notices.info("accounts_letters.message.info.confirmed", link.guardian(), link.pupil());
        return AGAIN;
    }

    public String restore(DeniedLink link) {
        denials.settle(link.denial(), false);
        notices.info("accounts_letters.message.info.restored", link.guardian(), link.pupil());
        return AGAIN;
    }

    public LettersPlan getPlan() {
        if (plan == null) {
            plan = desk.plan();
        }
        return plan;
    }

    public MailRound getMails() {
        return desk.mails();
    }

    public List<LetterFile> getFiles() {
        return desk.files();
    }

    public CodeCounts getCounts() {
        return desk.counts();
    }

    public List<FamilyCode> getFamily() {
        if (family == null) {
            family = id == null ? List.of() : desk.family(pupil());
        }
        return family;
    }

    public List<DeniedLink> getDenied() {
        if (denied == null) {
            denied = denials.waiting();
        }
        return denied;
    }

    private long pupil() {
        return ids.open(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
