package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.boundary.DisciplinaryBoardDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ExecutionDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;
import fr.carnet.schoollife.discipline.sanction.boundary.NextStep;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Backs {@code /schoollife/sanction.xhtml}: one procedure as a line of dated steps, and what may be done next, from when.
 *
 * <p>Of the view and not of the request: which act is shown depends on the procedure, whose id a request gives too late.
 */
@Named
@ViewScoped
public class SanctionPage implements Serializable {

    private static final String AGAIN = "/schoollife/sanction?faces-redirect=true&includeViewParams=true";

    @Inject
    ProcedureDesk desk;

    @Inject
    ExecutionDesk execution;

    @Inject
    DisciplinaryBoardDesk board;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private final DecisionForm decision = new DecisionForm();
    private transient ProcedureSheet sheet;
    private String id;
    private LocalDate on;
    private LocalDate until;
    private LocalTime from;
    private LocalTime to;
    private Handover channel;
    private String words;

    @PostConstruct
    void today() {
        on = clock.today();
        decision.setOn(clock.today());
    }

    public void read() {
        getSheet();
    }

    public String handNotice() {
        desk.handNotice(procedure(), on, channel);
        return again("schoollife_sanction.message.info.noticed");
    }

    public String consulted() {
        desk.consulted(procedure(), on, words);
        return again("schoollife_sanction.message.info.kept");
    }

    public String observed() {
        desk.observed(procedure(), on, words);
        return again("schoollife_sanction.message.info.kept");
    }

    public String ban() {
        execution.ban(procedure(), on.atTime(LocalTime.MIN), until.atTime(LocalTime.MAX));
        return again("schoollife_sanction.message.info.banned");
    }

    public String decide() {
        desk.decide(procedure(), decision.asked());
        return again("schoollife_sanction.message.info.decided");
    }

    public String notified() {
        desk.notified(procedure(), on, channel);
        return again("schoollife_sanction.message.info.notified");
    }

    public String executed() {
        execution.executed(procedure(), on, until);
        return again("schoollife_sanction.message.info.executed");
    }

    public String logHours() {
        execution.logHours(procedure(), on, from, to);
        return again("schoollife_sanction.message.info.hours");
    }

    public String alternativeKept() {
        execution.alternativeEnded(procedure(), true);
        return again("schoollife_sanction.message.info.kept");
    }

    public String alternativeBroken() {
        execution.alternativeEnded(procedure(), false);
        return again("schoollife_sanction.message.info.kept");
    }

    public String drop() {
        desk.drop(procedure(), words);
        return again("schoollife_sanction.message.info.dropped");
    }

    public String seize() {
        board.seize(procedure(), words);
        return again("schoollife_sanction.message.info.seized");
    }

    private String again(String done) {
        notices.info(done);
        return AGAIN;
    }

    public ProcedureSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(procedure());
        }
        return sheet;
    }

    public NextStep getNext() {
        return getSheet().line().next(clock.today());
    }

    public List<Handover> getChannels() {
        return List.of(Handover.values());
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public String getPupil() {
        return ids.seal(getSheet().line().pupil());
    }

    public long procedure() {
        return ids.open(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public Handover getChannel() {
        return channel;
    }

    public void setChannel(Handover channel) {
        this.channel = channel;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
