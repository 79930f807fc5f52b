package fr.carnet.web.family;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.family.boundary.ChangeLine;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.boundary.FamilyHome;
import fr.carnet.schoollife.family.boundary.SaidLine;
import fr.carnet.schoollife.family.entity.Today;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.PhoneText;
import fr.carnet.shared.entity.SchoolYear;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Phrases;
import fr.carnet.web.schoollife.EventWords;
import fr.carnet.web.schoollife.YearStrip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** Puts what families read in words and in a strip of days. */
@Named
@ApplicationScoped
public class FamilyText {

    @Inject
    Phrases phrases;
    @Inject
    EventWords words;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;

    /** The children of the home, each with so many of its newest events at most. */
    public List<ChildCard> cards(FamilyHome home, int most) {
        return home.children().stream().map(child -> card(child, most, home.since())).toList();
    }

    private ChildCard card(ChildDay child, int most, Instant since) {
        boolean silent = child.events().isEmpty();
        int asked = child.explainedByReader() ? child.unexplained().size() : 0;
        return new ChildCard(child, ids.seal(child.pupil()), phrases.word(child.today()), colourOf(child.today()), school(child), child.school().phone(),
                asked == 0 ? null : phrases.of("family_home.paragraph.unexplained", asked), apart(child),
                silent ? phrases.of("family_home.paragraph.nothing", child.firstName()) : null, silent ? null : stripOf(child),
                phrases.of("schoollife.strip.label", child.firstName()), newest(child, most, since));
    }

    private String school(ChildDay child) {
        return child.division() == null || child.division().isEmpty() ? child.school().name()
                : phrases.of("family_home.paragraph.division", child.division(), child.school().name());
    }

    /** Why the reader explains no absence of a child; null when he or she does (<i>ED-142</i>). */
    private String apart(ChildDay child) {
        if (child.explainedByReader()) {
            return null;
        }
        return child.own() ? phrases.of("family.explained.minor") : phrases.of("family.explained.of_age", child.firstName());
    }

    /** The newest events of a child, so many at most, those that came after a moment marked; an absence that nobody explained leads to where it is. */
    public List<EventText> newest(ChildDay child, int most, Instant since) {
        return child.events().stream().limit(most).map(event -> text(child, event, since)).toList();
    }

    public List<EventText> all(ChildDay child) {
        return newest(child, Integer.MAX_VALUE, null);
    }

    /** The same for the paper that the school hands over, where nobody follows a link. */
    public List<EventText> told(ChildDay child) {
        return all(child).stream().map(EventText::withoutLink).toList();
    }

    public YearStrip stripOf(ChildDay child) {
        YearStrip strip = new YearStrip(SchoolYear.of(clock.today()));
        strip.miss(child.missed());
        child.events().forEach(event -> strip.add(event.kind(), event.from()));
        return strip;
    }

    /** The colour of today's word; the word comes first. */
    public String colourOf(Today today) {
        return switch (today) {
            case PRESENT -> "success";
            case ABSENT -> "error";
            case LATE -> "warning";
            case NO_CLASS -> "info";
        };
    }

    /** One change in a sentence, old and new value (<i>D-8</i>). */
    public String change(ChangeLine line) {
        String what = phrases.of("family_child.change." + line.what(), phrases.word(line.kind()), words.when(line.kind(), line.from(), line.to()));
        if (line.moved()) {
            return what + " " + phrases.of("family_child.change.moved", words.when(line.kind(), line.oldFrom(), line.oldTo()));
        }
        return line.before() == null || line.after() == null || line.before().equals(line.after()) ? what
                : what + " " + phrases.of("family_child.change.value", phrases.of(line.before()), phrases.of(line.after()));
    }

    /** «lundi 12 octobre», «lundi 12 octobre, de 8 h 00 à 10 h 00»: a whole day is said without its hours. */
    public String span(SaidLine line) {
        boolean whole = line.from().toLocalTime().equals(LocalTime.MIDNIGHT) && line.to().toLocalTime().equals(LocalTime.of(23, 59));
        if (!whole) {
            return words.when(EventKind.ABSENCE, line.from(), line.to());
        }
        return line.from().toLocalDate().equals(line.to().toLocalDate()) ? Dates.weekday(line.from())
                : phrases.of("family.span.days", Dates.weekday(line.from()), Dates.weekday(line.to()));
    }

    /** The reasons that a family may give. */
    public List<AbsenceReason> getReasons() {
        return AbsenceReason.ofFamilies();
    }

    public String seal(long id) {
        return ids.seal(id);
    }

    private EventText text(ChildDay child, FamilyEvent event, Instant since) {
        boolean asked = event.unexplained() && child.explainedByReader();
        String measure = words.measure(event.kind(), event.labelKey(), event.quantity());
        String label = phrases.of(event.labelKey());
        return new EventText(event.kind().name().toLowerCase(Locale.ROOT) + "-" + ids.seal(event.id()), phrases.word(event.kind()), Dates.iso(event.from()),
                words.when(event.kind(), event.from(), event.to()), measure.isEmpty() ? label : label + phrases.of("family.comma") + measure, event.motive(), detail(child, event), held(event),
                event.state() == null ? null : phrases.of("family.state." + event.state()), event.state() == null ? null : stateColour(event.state()),
                asked ? "explain?absence=" + ids.seal(event.id()) + "&child=" + ids.seal(child.pupil()) : null,
                asked ? phrases.of("family.link.explain") : null, event.isNewSince(since) ? phrases.of("family.event.new") : null);
    }

    /** A reason that was not accepted comes with whom to call; why is the motive, when the school said it. */
    private String detail(ChildDay child, FamilyEvent event) {
        if (event.state() != AbsenceState.NOT_LEGITIMATE) {
            return null;
        }
        return child.school().phone() == null ? phrases.of("family.refused.call") : phrases.of("family.refused.phone", PhoneText.inPairs(child.school().phone()));
    }

    private String held(FamilyEvent event) {
        return event.kind() == EventKind.PUNISHMENT && event.happens() != null
                ? phrases.of("family.detention", Dates.weekday(event.happens()), Dates.hour(event.happens()), event.place()) : null;
    }

    public String stateColour(AbsenceState state) {
        return switch (state) {
            case UNJUSTIFIED -> "warning";
            case AWAITING -> "info";
            case LEGITIMATE -> "success";
            case NOT_LEGITIMATE -> "error";
        };
    }
}
