package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.boundary.AppealDesk;
import fr.carnet.schoollife.discipline.board.boundary.DisciplinaryBoardDesk;
import fr.carnet.schoollife.discipline.board.boundary.RectorAnswer;
import fr.carnet.schoollife.discipline.sanction.boundary.ErasureRequestDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ExecutionDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLine;
import fr.carnet.schoollife.discipline.sanction.boundary.Revocation;
import fr.carnet.schoollife.discipline.sanction.entity.ErasureGround;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;
import fr.carnet.web.frame.Phrases;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Backs what {@code /schoollife/sanction.xhtml} offers beside the straight road: waiting for the courts, appeal, another school, revocation of
 * a sursis, early erasure.
 */
@Named
@ViewScoped
public class SanctionSequelPage implements Serializable {

    private static final String AGAIN = "/schoollife/sanction?faces-redirect=true&includeViewParams=true";
    private static final String GONE = "/schoollife/sanctions?faces-redirect=true";

    @Inject
    SanctionPage page;

    @Inject
    DisciplinaryBoardDesk board;

    @Inject
    AppealDesk appeals;

    @Inject
    ExecutionDesk execution;

    @Inject
    ErasureRequestDesk erasure;

    @Inject
    ProcedureDesk procedures;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    @Inject
    Phrases phrases;

    private transient List<Option> others;
    private LocalDate on;
    private String words;
    private RectorAnswer answer;
    private SanctionKind level;
    private String other;
    private ErasureGround ground;
    private boolean granted = true;

    @PostConstruct
    void today() {
        on = clock.today();
    }

    public String suspend() {
        board.suspendForCourt(page.procedure());
        return again("schoollife_sanction.message.info.suspended");
    }

    public String resume() {
        board.resume(page.procedure());
        return again("schoollife_sanction.message.info.resumed");
    }

    public String appealed() {
        appeals.appealed(page.procedure(), on);
        return again("schoollife_sanction.message.info.appealed");
    }

    /** What the recteur annuls is erased with its procedure: there is nothing more to come back to. */
    public String answered() {
        appeals.answered(page.procedure(), answer, on, words);
        notices.info("schoollife_sanction.message.info.answered");
        return answer == RectorAnswer.ANNULLED ? GONE : AGAIN;
    }

    public String enrolled() {
        appeals.enrolledElsewhere(page.procedure(), on, words);
        return again("schoollife_sanction.message.info.enrolled");
    }

    public String revoke() {
        execution.revoke(page.procedure(), new Revocation(on, level, words, other == null ? null : ids.open(other)));
        return again("schoollife_sanction.message.info.revoked");
    }

    public String erase() {
        erasure.answer(page.procedure(), ground, on, granted, words);
        notices.info(granted ? "schoollife_sanction.message.info.erased" : "schoollife_sanction.message.info.not_erased");
        return granted ? GONE : AGAIN;
    }

    private String again(String done) {
        notices.info(done);
        return AGAIN;
    }

    /** Other procedures of the pupil, for which the sursis may be revoked. */
    public List<Option> getOthers() {
        if (others == null) {
            others = procedures.others(page.procedure()).stream().map(line -> new Option(ids.seal(line.id()), label(line))).toList();
        }
        return others;
    }

    private String label(ProcedureLine line) {
        String what = line.kind() == null ? phrases.of("schoollife_sanctions.paragraph.undecided") : phrases.word(line.kind());
        return phrases.of("schoollife_sanction.paragraph.other", Dates.day(line.openedOn()), what);
    }

    /** An expulsion does not leave the file because the pupil changes school. */
    public List<ErasureGround> getGrounds() {
        boolean expulsion = page.getSheet().line().kind() == SanctionKind.EXPULSION;
        return Stream.of(ErasureGround.values()).filter(one -> !expulsion || one.reachesExpulsion()).toList();
    }

    public List<RectorAnswer> getAnswers() {
        return List.of(RectorAnswer.values());
    }

    /** The levels that new facts must reach to revoke this sursis. */
    public List<SanctionKind> getLevels() {
        return Stream.of(SanctionKind.values()).filter(one -> one.isAtLeast(page.getSheet().line().kind())).toList();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public RectorAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(RectorAnswer answer) {
        this.answer = answer;
    }

    public SanctionKind getLevel() {
        return level;
    }

    public void setLevel(SanctionKind level) {
        this.level = level;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public ErasureGround getGround() {
        return ground;
    }

    public void setGround(ErasureGround ground) {
        this.ground = ground;
    }

    public boolean isGranted() {
        return granted;
    }

    public void setGranted(boolean granted) {
        this.granted = granted;
    }
}
