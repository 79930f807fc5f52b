package fr.carnet.web.people;

import fr.carnet.schoollife.family.boundary.Handover;
import fr.carnet.schoollife.family.boundary.PupilStatement;
import fr.carnet.schoollife.family.boundary.StatementDesk;
import fr.carnet.schoollife.family.entity.HandoverChannel;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/** Backs {@code /people/statement.xhtml}: what the family reads on line, to be printed, read out or handed over. */
@Named
@ViewScoped
public class StatementPage implements Serializable {

    private static final String AGAIN = "/people/statement?faces-redirect=true&includeViewParams=true";

    @Inject
    StatementDesk desk;
    @Inject
    OpaqueIds ids;
    @Inject
    Notices notices;

    private String id;
    private HandoverChannel channel = HandoverChannel.DESK;
    private String to;
    private transient PupilStatement statement;

    /** Reads before anything is written, so that an unknown pupil is a page not found. */
    public void read() {
        getStatement();
    }

    public PupilStatement getStatement() {
        if (statement == null) {
            statement = desk.statement(ids.open(id));
        }
        return statement;
    }

    public String handOver() {
        desk.handOver(new Handover(ids.open(id), channel, to));
        notices.info("people_statement.message.info.handed");
        return AGAIN;
    }

    public List<HandoverChannel> getChannels() {
        return List.of(HandoverChannel.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public HandoverChannel getChannel() {
        return channel;
    }

    public void setChannel(HandoverChannel channel) {
        this.channel = channel;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
