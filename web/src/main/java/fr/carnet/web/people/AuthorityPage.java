package fr.carnet.web.people;

import fr.carnet.accounts.refusal.boundary.RefusalDesk;
import fr.carnet.accounts.refusal.boundary.RefusalReceipt;
import fr.carnet.accounts.refusal.boundary.WrittenRefusal;
import fr.carnet.accounts.refusal.entity.RefusalChannel;
import fr.carnet.people.authority.boundary.AuthorityDesk;
import fr.carnet.people.authority.boundary.AuthorityLink;
import fr.carnet.people.authority.boundary.AuthoritySheet;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /people/authority.xhtml}: who answers for a pupil, the measures that say otherwise than the last import, and who refused the service. */
@Named
@ViewScoped
public class AuthorityPage implements Serializable {

    private static final String AGAIN = "/people/authority?faces-redirect=true&includeViewParams=true";

    @Inject
    AuthorityDesk desk;
    @Inject
    RefusalDesk refusals;
    @Inject
    OpaqueIds ids;
    @Inject
    Notices notices;

    private final MeasureForm ofPerson = new MeasureForm();
    private final MeasureForm ofPupil = new MeasureForm();
    private String id;
    private transient AuthoritySheet sheet;
    private transient List<RefusalReceipt> receipts;
    private String writer;
    private RefusalChannel channel;
    private LocalDate receivedOn;

    /** Reads before anything is written, so that an unknown pupil is a page not found. */
    public void read() {
        getSheet();
    }

    public String decideOfPerson() {
        return decide(ofPerson);
    }

    public String decideOfPupil() {
        return decide(ofPupil);
    }

    private String decide(MeasureForm form) {
        desk.decide(form.asked(ids.open(id), ids));
        notices.info("people_authority.message.info.decided");
        return AGAIN;
    }

    public String recordRefusal() {
        notices.info("people_authority.message.info.refused", refusals.record(letter()).reference());
        return AGAIN;
    }

    public String withdrawRefusal() {
        refusals.withdraw(letter());
        notices.info("people_authority.message.info.came_back");
        return AGAIN;
    }

    private WrittenRefusal letter() {
        return new WrittenRefusal(ids.open(id), ids.open(writer), channel, receivedOn);
    }

    /** Refusals of those linked to the pupil, newest first. */
    public List<RefusalReceipt> getReceipts() {
        if (receipts == null) {
            receipts = refusals.ofPupil(ids.open(id));
        }
        return receipts;
    }

    /** Who refused, as the list of persons calls him or her; null when the link has ended since. */
    public String nameOf(RefusalReceipt receipt) {
        return getSheet().links().stream().filter(link -> link.guardian() == receipt.guardian()).map(AuthorityLink::name).findFirst().orElse(null);
    }

    public List<RefusalChannel> getChannels() {
        return RefusalChannel.written();
    }

    public AuthoritySheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(ids.open(id));
        }
        return sheet;
    }

    public List<Option> getPersons() {
        return getSheet().links().stream().map(link -> new Option(ids.seal(link.guardian()), link.name())).toList();
    }

    /** The colour of the word that says whether somebody is told of the pupil. */
    public String kindOf(AuthorityLink link) {
        return link.told() ? "success" : "warning";
    }

    public MeasureForm getOfPerson() {
        return ofPerson;
    }

    public MeasureForm getOfPupil() {
        return ofPupil;
    }

    public String getWriter() {
        return writer;
    }

    public void setWriter(String writer) {
        this.writer = writer;
    }

    public RefusalChannel getChannel() {
        return channel;
    }

    public void setChannel(RefusalChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
