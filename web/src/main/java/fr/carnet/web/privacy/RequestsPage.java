package fr.carnet.web.privacy;

import fr.carnet.privacy.boundary.NewRequest;
import fr.carnet.privacy.boundary.RequestDesk;
import fr.carnet.privacy.entity.RequestChannel;
import fr.carnet.privacy.entity.RequestKind;
import fr.carnet.privacy.entity.RequestReceipt;
import fr.carnet.privacy.entity.RightsRequest;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /privacy/requests.xhtml}; {@code ?id=} names the request to answer. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

    private static final String AGAIN = "/privacy/requests?faces-redirect=true";

    @Inject
    RequestDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;

    private String id;
    private transient List<RightsRequest> requests;
    private String person;
    private RequestKind kind;
    private String about;
    private RequestChannel channel;
    private String identityCheck;
    private LocalDate receivedOn;
    private String words;
    private String ground;

    public String record() {
        RequestReceipt receipt = desk.record(new NewRequest(person, kind, about, channel, identityCheck, receivedOn));
        notices.info("privacy_requests.message.info.recorded", receipt.reference(), receipt.receivedOn(), receipt.deadline());
        return AGAIN;
    }

    public String grant() {
        return answer(true);
    }

    public String refuse() {
        return answer(false);
    }

    private String answer(boolean granted) {
        desk.answer(ids.open(id), granted, words);
        notices.info("privacy_requests.message.info.answered");
        return AGAIN;
    }

    public String extend() {
        desk.extend(ids.open(id), ground);
        notices.info("privacy_requests.message.info.extended");
        return AGAIN;
    }

    public List<RightsRequest> getRequests() {
        if (requests == null) {
            requests = desk.all();
        }
        return requests;
    }

    /** The request to answer; null when none is chosen, or it has its answer. */
    public RightsRequest getChosen() {
        return id == null ? null : getRequests().stream().filter(each -> each.id() == ids.open(id) && each.isOpen()).findFirst().orElse(null);
    }

    public String idOf(RightsRequest request) {
        return ids.seal(request.id());
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public RequestChannel[] getChannels() {
        return new RequestChannel[] {RequestChannel.LETTER, RequestChannel.MAIL, RequestChannel.DESK};
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public RequestChannel getChannel() {
        return channel;
    }

    public void setChannel(RequestChannel channel) {
        this.channel = channel;
    }

    public String getIdentityCheck() {
        return identityCheck;
    }

    public void setIdentityCheck(String identityCheck) {
        this.identityCheck = identityCheck;
    }

    public LocalDate getReceivedOn() {
        return receivedOn == null ? clock.today() : receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
