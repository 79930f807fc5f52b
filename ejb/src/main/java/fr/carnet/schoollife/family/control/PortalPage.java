package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absencecount.boundary.CountedPupil;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.boundary.FamilySchool;
import fr.carnet.schoollife.record.boundary.MissedHalf;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SqlText;

import jakarta.persistence.Query;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the database told of a page, put together: the pupils with their facts, those who are only counted, and the schools that show nothing.
 *
 * <p>The one projection of what families may read (<i>TS-042, TS-043; D-12</i>): the home, the page of a child and the statement that the
 * office hands over are read here, so that none can say more than another.
 */
final class PortalPage {

    /** One statement, whoever reads; its parameters are told in the resource beside this class. */
    static final String SQL = SqlText.beside(PortalPage.class, "portal-page");

    private final LocalDateTime now;
    private final Map<Long, Pupil> pupils = new LinkedHashMap<>();
    private final List<CountedPupil> counted = new ArrayList<>();
    private final List<FamilySchool> silent = new ArrayList<>();

    private Instant since;

    private PortalPage(LocalDateTime now) {
        this.now = now;
    }

    static PortalPage read(Query query, LocalDateTime now) {
        PortalPage page = new PortalPage(now);
        Row.of(query).forEach(page::add);
        return page;
    }

    List<ChildDay> children() {
        return pupils.values().stream().map(pupil -> pupil.told(now)).toList();
    }

    List<CountedPupil> counted() {
        return List.copyOf(counted);
    }

    List<FamilySchool> schoolsNotOpen() {
        return List.copyOf(silent);
    }

    /** When the reader's visit before this one ended; null the first time, and where nobody asked. */
    Instant since() {
        return since;
    }

    private void add(Row row) {
        String what = row.text();
        Long pupil = row.optionalId();
        switch (what) {
            case "CHILD" -> pupils.put(pupil, new Pupil(pupil, row.text(), row.text(), row.text(), new FamilySchool(row.text(), row.text()),
                    row.flag(), row.skip(10).flag(), row.flag(), new ArrayList<>(), new ArrayList<>()));
            case "COUNTED" -> counted.add(new CountedPupil(row.text(), row.text(), row.text(), row.text(), row.text(),
                    row.skip(13).number(), row.number()));
            case "SINCE" -> since = row.skip(15).instant();
            case "SCHOOL" -> silent.add(new FamilySchool(row.skip(3).text(), row.text()));
            case "HALF_DAY" -> pupils.get(pupil).missed.add(half(row.skip(7)));
            default -> pupils.get(pupil).events.add(event(EventKind.valueOf(what), row.skip(6)));
        }
    }

    private static MissedHalf half(Row row) {
        return new MissedHalf(row.local().toLocalDate(), "AM".equals(row.skip(1).text()));
    }

    private static FamilyEvent event(EventKind kind, Row row) {
        return new FamilyEvent(row.id(), kind, row.local(), row.local(), row.text(), row.number(), row.text(),
                stateOf(kind, row.text()), row.local(), row.text(), row.instant());
    }

    /** What becomes of a punishment is no state of an absence. */
    private static AbsenceState stateOf(EventKind kind, String state) {
        return kind == EventKind.ABSENCE ? AbsenceState.valueOf(state) : null;
    }

    private record Pupil(long id, String firstName, String lastName, String division, FamilySchool school, boolean open, boolean ofAge, boolean own,
            List<FamilyEvent> events, List<MissedHalf> missed) {

        ChildDay told(LocalDateTime now) {
            return new ChildDay(id, firstName, lastName, division, school, TodayState.of(events, now, open), List.copyOf(events), List.copyOf(missed),
                    ofAge, own);
        }
    }
}
