package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.NewConsent;
import fr.carnet.accounts.boundary.PupilCodeDesk;
import fr.carnet.accounts.consent.entity.CodeMeeting;
import fr.carnet.accounts.consent.entity.ConsentChannel;
import fr.carnet.accounts.consent.entity.PupilConsent;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.ActiveUser;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /accounts/pupil-codes.xhtml}; {@code ?division=} names the class. */
@Named
@ViewScoped
public class PupilCodesPage implements Serializable {

    private static final String AGAIN = "/accounts/pupil-codes?faces-redirect=true&includeViewParams=true";

    @Inject
    PupilCodeDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    ActiveUser user;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;

    private String division;
    private transient List<PupilConsent> pupils;
    private transient List<Option> divisions;
    private LocalDate heldOn;
    private ConsentChannel channel = ConsentChannel.LETTER;
    private LocalDate receivedOn;

    public String consent(PupilConsent pupil, Long guardian) {
        return record(pupil, guardian, true);
    }

    public String object(PupilConsent pupil, Long guardian) {
        return record(pupil, guardian, false);
    }

    private String record(PupilConsent pupil, Long guardian, boolean given) {
        desk.record(new NewConsent(pupil.pupil(), guardian, given, channel, getReceivedOn()));
        notices.info(given ? "accounts_pupil_codes.message.info.consent" : "accounts_pupil_codes.message.info.objection", pupil.name());
        return AGAIN;
    }

    public void print() throws IOException {
        Faces.sendFile(desk.print(ids.open(division), getHeldOn()), "codes-des-eleves.pdf", true);
    }

    /** A new code for one pupil, in the place of the former. */
    public void printAgain(PupilConsent pupil) throws IOException {
        Faces.sendFile(desk.printAgain(pupil.pupil()), "nouveau-code.pdf", true);
    }

    public List<PupilConsent> getPupils() {
        if (pupils == null) {
            pupils = division == null || !isRecording() ? List.of() : desk.consents(ids.open(division));
        }
        return pupils;
    }

    public List<Option> getDivisions() {
        if (divisions == null) {
            divisions = desk.divisions().entrySet().stream().map(each -> new Option(ids.seal(each.getKey()), each.getValue())).toList();
        }
        return divisions;
    }

    public List<CodeMeeting> getMeetings() {
        return desk.meetings();
    }

    /** How many codes the class would get now. */
    public long getReady() {
        return getPupils().stream().filter(pupil -> pupil.may() && !pupil.holder()).count();
    }

    /** Whether the reader records decisions; a teacher only hands codes out. */
    public boolean isRecording() {
        return user.isOffice();
    }

    public ConsentChannel[] getChannels() {
        return new ConsentChannel[] {ConsentChannel.LETTER, ConsentChannel.MAIL, ConsentChannel.DESK};
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public LocalDate getHeldOn() {
        return heldOn == null ? clock.today() : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(ConsentChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn == null ? clock.today() : receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
