package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.record.entity.PupilExcluded;
import fr.carnet.schoollife.record.entity.RollTaken;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollChange;
import fr.carnet.schoollife.rollcall.boundary.RollCorrection;
import fr.carnet.schoollife.rollcall.boundary.RollReceipt;
import fr.carnet.schoollife.rollcall.boundary.RollSheet;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.schoollife.rollcall.entity.PupilNotOnRoll;
import fr.carnet.schoollife.rollcall.entity.RollAlreadyTaken;
import fr.carnet.schoollife.rollcall.entity.RollChanged;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.schoollife.rollcall.entity.RollMark;
import fr.carnet.schoollife.rollcall.entity.RollNotOpen;
import fr.carnet.schoollife.rollcall.entity.RollTime;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes and corrects rolls: rules first, then rows, then tells those who read the facts, all in one transaction. */
@Dependent
public class RollCalls {

    /** Cause of the correction that an admission at the gate makes; kept as people write theirs. */
    private static final String ADMITTED = "Billet de retard";

    @Inject
    RollSettings settings;

    @Inject
    RollLists lists;

    @Inject
    Rolls rolls;

    @Inject
    SchoolClock clock;

    @Inject
    CurrentScope scope;

    @Inject
    Event<RollTaken> taken;

    @Inject
    Event<PupilExcluded> excluded;

    public RollSheet sheet(RollSubject subject) {
        return sheet(settings.of(subject), subject.pupils());
    }

    public RollSheet sheet(long roll) {
        return sheet(settings.of(roll), Set.of());
    }

    private RollSheet sheet(RollSetting roll, Set<Long> chosen) {
        RollTime time = roll.time(clock.now());
        boolean changeable = roll.taken() == null ? time.mayTake() : mayCorrect(time);
        return new RollSheet(roll.heading(), time, lists.sheet(roll, chosen), roll.taken(), changeable);
    }

    /** A teacher corrects on the day itself; later it is for the CPE, to whom the absence has become a matter to treat. */
    private boolean mayCorrect(RollTime time) {
        return time.mayTake() || !scope.isCaller(Role.TEACHER);
    }

    public RollReceipt take(NewRoll asked) {
        RollSetting roll = settings.of(asked.subject());
        if (roll.taken() != null) {
            return again(roll, asked);
        }
        if (!roll.time(clock.now()).mayTake()) {
            throw new RollNotOpen(roll.time(clock.now()));
        }
        List<RollMark> marks = new MarkReading(roll, clock.now()).read(asked.marks());
        Set<Long> listed = listed(roll, asked.subject().pupils(), marks);
        OptionalLong id = rolls.take(roll, asked.requestKey());
        if (id.isEmpty()) {
            return again(settings.of(asked.subject()), asked);
        }
        rolls.mark(id.getAsLong(), marks, null);
        tell(id.getAsLong(), roll, listed, marks, marks, null);
        return receipt(id.getAsLong(), roll, marks, false);
    }

    /** The roll exists: this same page kept it, which is answered as it was, or somebody else did, which is refused. */
    private RollReceipt again(RollSetting roll, NewRoll asked) {
        long id = rolls.keptBy(asked.requestKey()).orElseThrow(() -> new RollAlreadyTaken(roll.taken().id()));
        return receipt(id, roll, rolls.marks(id).stream().map(KeptMark::mark).toList(), true);
    }

    public RollReceipt correct(RollCorrection asked) {
        RollSetting roll = settings.of(asked.roll());
        RollTime time = roll.time(clock.now());
        if (!mayCorrect(time)) {
            throw new RollNotOpen(time);
        }
        if (!rolls.claim(asked.roll(), asked.version())) {
            throw new RollChanged(asked.roll());
        }
        List<RollMark> wanted = new MarkReading(roll, clock.now()).read(asked.marks());
        List<KeptMark> kept = rolls.marks(asked.roll());
        Set<Long> listed = listed(roll, roll.heading().kind() == RollKind.STUDY ? pupils(wanted) : Set.of(), wanted);
        RollDifference difference = RollDifference.between(kept.stream().filter(each -> listed.contains(each.mark().pupil())).toList(), wanted);
        change(asked.roll(), roll, difference, wanted, listed, asked.cause().strip());
        return receipt(asked.roll(), roll, wanted, false);
    }

    /** A pupil whom a roll under way says absent was admitted at the gate: the mark becomes a lateness, with that as its cause. */
    public void arrived(long pupil, Instant at, int minutes) {
        OptionalLong id = rolls.missedBy(pupil, at);
        if (id.isEmpty()) {
            return;
        }
        RollSetting roll = settings.of(id.getAsLong());
        List<KeptMark> kept = rolls.marks(id.getAsLong());
        RollMark late = new RollMark(pupil, Mark.LATE, at, minutes, null);
        List<RollMark> wanted = Stream.concat(Stream.of(late),
                kept.stream().map(KeptMark::mark).filter(mark -> mark.pupil() != pupil)).toList();
        rolls.claim(id.getAsLong(), roll.taken().version());
        change(id.getAsLong(), roll, RollDifference.between(kept, wanted), wanted, lists.ids(roll, Set.of()), ADMITTED);
    }

    private void change(long id, RollSetting roll, RollDifference difference, List<RollMark> wanted, Set<Long> listed, String cause) {
        if (!difference.isNothing()) {
            rolls.replace(id, difference.replaced(), cause);
            rolls.mark(id, difference.added(), cause);
            tell(id, roll, listed, wanted, difference.added(), cause);
        }
    }

    /** Who may read the roll may read its history. */
    public List<RollChange> changes(long roll) {
        settings.of(roll);
        return rolls.changes(roll);
    }

    private Set<Long> listed(RollSetting roll, Set<Long> chosen, List<RollMark> marks) {
        Set<Long> listed = lists.ids(roll, chosen);
        marks.stream().map(RollMark::pupil).filter(pupil -> !listed.contains(pupil)).findFirst().ifPresent(stranger -> {
            throw new PupilNotOnRoll(stranger);
        });
        return listed;
    }

    private void tell(long id, RollSetting roll, Set<Long> listed, List<RollMark> marks, List<RollMark> added, String cause) {
        int limit = roll.heading().latenessLimit();
        if (marks.stream().anyMatch(mark -> mark.isLateness(limit))) {
            rolls.recordLateness(id, limit);
        }
        Set<Long> absent = marks.stream().filter(mark -> mark.missesLesson(limit)).map(RollMark::pupil).collect(Collectors.toSet());
        Set<Long> present = new HashSet<>(roll.heading().kind() == RollKind.STUDY ? pupils(marks) : listed);
        present.removeAll(absent);
        taken.fire(new RollTaken(id, roll.starts(), roll.ends(), absent, present, cause));
        added.stream().filter(mark -> mark.mark() == Mark.EXCLUDED)
                .forEach(mark -> excluded.fire(new PupilExcluded(id, mark.pupil(), mark.at(), mark.note())));
    }

    private static Set<Long> pupils(List<RollMark> marks) {
        return marks.stream().map(RollMark::pupil).collect(Collectors.toSet());
    }

    private static RollReceipt receipt(long id, RollSetting roll, List<RollMark> marks, boolean again) {
        int limit = roll.heading().latenessLimit();
        return new RollReceipt(id, (int) marks.stream().filter(mark -> mark.missesLesson(limit)).count(),
                (int) marks.stream().filter(mark -> mark.isLateness(limit)).count(), again);
    }
}
