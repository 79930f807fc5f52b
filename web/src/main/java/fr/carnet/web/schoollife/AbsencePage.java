package fr.carnet.web.schoollife;

import fr.carnet.messaging.boundary.ContactDesk;
import fr.carnet.messaging.boundary.NoticeLine;
import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.AbsenceLine;
import fr.carnet.schoollife.absence.boundary.AbsenceSheet;
import fr.carnet.schoollife.absence.boundary.AttendanceDesk;
import fr.carnet.schoollife.absence.boundary.NewExplanation;
import fr.carnet.schoollife.absence.boundary.OwnReason;
import fr.carnet.schoollife.absence.boundary.Settlement;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;
import fr.carnet.web.frame.Phrases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Backs {@code /schoollife/absence.xhtml}: one absence, all that made it, and what the school answers. */
@Named
@ViewScoped
public class AbsencePage implements Serializable {

    private static final String AGAIN = "/schoollife/absence?faces-redirect=true&includeViewParams=true";

    @Inject
    AbsenceDesk desk;

    @Inject
    AttendanceDesk attendance;

    @Inject
    ContactDesk contacts;

    @Inject
    OpaqueIds ids;

    @Inject
    Phrases phrases;

    @Inject
    Notices notices;

    private String id;
    private AbsenceReason said = AbsenceReason.CHILD_ILLNESS;
    private ExplanationChannel channel = ExplanationChannel.PHONE;
    private String speaker;
    private String words;
    private String answer;
    private String cause;
    private transient AbsenceSheet sheet;
    private transient List<Option> answers;
    private transient List<NoticeLine> told;

    /** Reads the sheet before anything is written, so that an unknown one is a page not found. */
    public void read() {
        getSheet();
    }

    public String explain() {
        desk.explain(new NewExplanation(absence(), said, words, channel, speaker == null || speaker.isBlank() ? null : (Long) ids.open(speaker)));
        return again("schoollife_absence.message.info.explained");
    }

    public String accept() {
        desk.accept(Set.of(absence()));
        return again("schoollife_absence.message.info.settled");
    }

    /** With a reason of the national catalogue, or a label of the school's own. */
    public String settle() {
        Settlement settlement = Stream.of(AbsenceReason.values()).filter(reason -> reason.name().equals(answer)).findFirst()
                .map(reason -> new Settlement(Set.of(absence()), reason, null, cause))
                .orElseGet(() -> own(ids.open(answer)));
        desk.settle(settlement);
        return again("schoollife_absence.message.info.settled");
    }

    private Settlement own(long label) {
        OwnReason chosen = desk.reasons().stream().filter(reason -> reason.id() == label).findFirst().orElseThrow();
        return new Settlement(Set.of(absence()), chosen.reason(), chosen.id(), cause);
    }

    public String take() {
        desk.take(Set.of(absence()));
        return again("schoollife_absence.message.info.taken");
    }

    public String release() {
        desk.release(Set.of(absence()));
        return again("schoollife_absence.message.info.released");
    }

    public String cancel() {
        attendance.cancel(absence());
        return again("schoollife_absence.message.info.cancelled");
    }

    private String again(String done) {
        notices.info(done);
        return AGAIN;
    }

    private long absence() {
        return ids.open(id);
    }

    public AbsenceLine getLine() {
        return getSheet().line();
    }

    public AbsenceSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(absence());
        }
        return sheet;
    }

    public List<Option> getAnswers() {
        if (answers == null) {
            answers = Stream.concat(
                    Arrays.stream(AbsenceReason.values()).map(reason -> new Option(reason.name(), phrases.of("schoollife_absences.answer." + reason))),
                    desk.reasons().stream().map(own -> new Option(ids.seal(own.id()), own.label() + " – " + phrases.word(own.reason())))).toList();
        }
        return answers;
    }

    /** Who may have said it. */
    public List<Option> getSpeakers() {
        return getSheet().speakers().stream().map(person -> new Option(ids.seal(person.id()), person.name())).toList();
    }

    /** What the family was told of it: to whom, by which way, and what became of it. */
    public List<NoticeLine> getTold() {
        if (told == null) {
            told = contacts.about(absence());
        }
        return told;
    }

    public String seal(long other) {
        return ids.seal(other);
    }

    public List<AbsenceReason> getSaidReasons() {
        return AbsenceReason.ofFamilies();
    }

    public List<ExplanationChannel> getChannels() {
        return List.of(ExplanationChannel.PHONE, ExplanationChannel.MAIL, ExplanationChannel.PAPER, ExplanationChannel.DESK);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AbsenceReason getSaid() {
        return said;
    }

    public void setSaid(AbsenceReason said) {
        this.said = said;
    }

    public ExplanationChannel getChannel() {
        return channel;
    }

    public void setChannel(ExplanationChannel channel) {
        this.channel = channel;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
