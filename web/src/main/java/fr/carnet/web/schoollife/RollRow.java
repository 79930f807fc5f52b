package fr.carnet.web.schoollife;

import fr.carnet.schoollife.rollcall.boundary.MarkLine;
import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.RollPupil;
import fr.carnet.schoollife.rollcall.entity.Mark;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the roll on the page: a pupil, and the choices as they stand.
 *
 * <p>There, absent or late is one choice; what else may happen in a lesson is the other, with its hour and its words.
 */
public class RollRow {

    private final RollPupil pupil;
    private final String token;
    private final RollChoices choices;

    RollRow(RollPupil pupil, String token, RollChoices choices) {
        this.pupil = pupil;
        this.token = token;
        this.choices = choices;
    }

    /** The choices of one line; {@code state} is ABSENT, LATE, PRESENT or null, {@code other} any further mark or null. */
    record RollChoices(Mark state, Integer minutes, Mark other, LocalTime at, String note) {

        static final RollChoices NONE = new RollChoices(null, null, null, null, null);

        /** As the roll was taken; before, what the gate or a foreseen absence says. */
        static RollChoices of(RollPupil pupil, boolean taken) {
            if (!taken && pupil.admitted() != null) {
                return new RollChoices(Mark.LATE, pupil.admitted(), null, null, null);
            }
            if (!taken && pupil.foreseen() != null) {
                Mark proposed = pupil.foreseen().mark();
                return proposed == Mark.ABSENT ? new RollChoices(Mark.ABSENT, null, null, null, null)
                        : new RollChoices(null, null, proposed, null, null);
            }
            Optional<MarkLine> state = pupil.marks().stream().filter(line -> isState(line.mark())).findFirst();
            Optional<MarkLine> other = pupil.marks().stream().filter(line -> !isState(line.mark())).findFirst();
            return new RollChoices(state.map(MarkLine::mark).orElse(null), state.map(MarkLine::minutes).orElse(null),
                    other.map(MarkLine::mark).orElse(null), other.map(MarkLine::at).orElse(null), other.map(MarkLine::note).orElse(null));
        }

        Stream<NewMark> marks(long pupil) {
            return Stream.of(state == null ? null : new NewMark(pupil, state, null, minutes, null),
                    other == null ? null : new NewMark(pupil, other, at, null, note)).filter(Objects::nonNull);
        }

        private static boolean isState(Mark mark) {
            return mark == Mark.ABSENT || mark == Mark.LATE || mark == Mark.PRESENT;
        }
    }

    public RollPupil getPupil() {
        return pupil;
    }

    public String getToken() {
        return token;
    }

    public Mark getState() {
        return choices.state();
    }

    public boolean isHere() {
        return choices.state() == null;
    }

    public boolean isAbsent() {
        return choices.state() == Mark.ABSENT;
    }

    public boolean isLate() {
        return choices.state() == Mark.LATE;
    }

    public boolean isPresent() {
        return choices.state() == Mark.PRESENT;
    }

    public Integer getMinutes() {
        return choices.minutes();
    }

    public Mark getOther() {
        return choices.other();
    }

    public LocalTime getAt() {
        return choices.at();
    }

    public String getNote() {
        return choices.note();
    }
}
