package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.board.boundary.AbsentNow;
import fr.carnet.schoollife.board.boundary.AnswerToTreat;
import fr.carnet.schoollife.board.boundary.UnsettledAbsence;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.schoollife.rollcall.boundary.MissingRoll;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Phrases;
import fr.carnet.web.schoollife.AnswerRow.Answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.LocalDateTime;
import java.util.List;

/** How the board says, in a word and then a colour, where an absent pupil stands. */
@Named
@ApplicationScoped
public class BoardWords {

    @Inject
    OpaqueIds ids;

    @Inject
    Phrases phrases;

    @Inject
    EventWords events;

    /** What families said, ready to be shown. */
    public List<AnswerRow> answers(List<AnswerToTreat> answers, boolean mayAnswer) {
        return answers.stream().map(line -> {
            Answer answer = !mayAnswer ? Answer.NONE : line.legitimate() ? Answer.ACCEPT : Answer.CHOOSE;
            String label = answer == Answer.ACCEPT ? "schoollife_board.button.accept_of" : "schoollife_board.button.answer_of";
            return new AnswerRow(ids.seal(line.absence()), line.lastName() + " " + line.firstName(), line.division(),
                    events.when(EventKind.ABSENCE, line.from(), line.to()), phrases.word(line.reason()), Dates.moment(line.saidAt()), answer,
                    phrases.of(label, line.lastName(), line.firstName()));
        }).toList();
    }

    /** What nobody explained, ready to be shown. */
    public List<UnsettledRow> unsettled(List<UnsettledAbsence> absences) {
        return absences.stream().map(line -> new UnsettledRow(ids.seal(line.absence()), line.lastName() + " " + line.firstName(),
                line.division(), events.when(EventKind.ABSENCE, line.from(), line.to()),
                phrases.of("schoollife_board.paragraph.age", line.days()), line.owner(),
                phrases.of("schoollife_board.button.take_of", line.lastName(), line.firstName()))).toList();
    }

    /** The rolls to take, ready to be shown. */
    public List<RollLine> rolls(List<MissingRoll> missing) {
        return missing.stream().map(roll -> {
            String id = ids.seal(roll.lesson());
            return new RollLine(id, "lesson=" + id + "&day=" + roll.day(),
                    Dates.hour(roll.starts()) + " · " + roll.audience() + " · " + roll.subject(), mention(roll));
        }).toList();
    }

    private String mention(MissingRoll roll) {
        String who = roll.teachers() == null || roll.teachers().isEmpty() ? phrases.of("schoollife_board.paragraph.no_teacher") : roll.teachers();
        return roll.remindedAt() == null ? who
                : who + " · " + phrases.of("schoollife_rolls.paragraph.reminded", Dates.hour(roll.remindedAt()));
    }

    /** Who is away, ready to be shown. */
    public List<AbsentRow> rows(List<AbsentNow> absent, LocalDateTime now) {
        return absent.stream().map(line -> new AbsentRow(ids.seal(line.pupil()), line.lastName() + " " + line.firstName(), line.division(),
                since(line, now), kind(line), situation(line))).toList();
    }

    /** The hour of today; for what began before, the day. */
    private static String since(AbsentNow line, LocalDateTime now) {
        return line.since().toLocalDate().equals(now.toLocalDate()) ? Dates.hour(line.since()) : Dates.shortDay(line.since());
    }

    /** End of the message key: the state of an absence, the kind of anything else. */
    private static String situation(AbsentNow line) {
        return line.kind() == AbsenceKind.ABSENCE ? line.state().name() : line.kind().name();
    }

    /** The kind of status: what nobody explained stands out. */
    private static String kind(AbsentNow line) {
        if (!line.kind().countsAsAbsence()) {
            return "neutral";
        }
        return switch (line.state()) {
            case UNJUSTIFIED -> "warning";
            case AWAITING -> "info";
            case LEGITIMATE -> "success";
            case NOT_LEGITIMATE -> "error";
        };
    }

    public String names(List<String> names) {
        return String.join(", ", names);
    }
}
