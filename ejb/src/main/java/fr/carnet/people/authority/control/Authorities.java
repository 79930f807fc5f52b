package fr.carnet.people.authority.control;

import fr.carnet.people.authority.boundary.AuthorityLink;
import fr.carnet.people.authority.boundary.AuthoritySheet;
import fr.carnet.people.authority.boundary.MeasureLine;
import fr.carnet.people.authority.boundary.NewMeasure;
import fr.carnet.people.authority.entity.AlreadyOfAge;
import fr.carnet.people.authority.entity.FamilyFileChanged;
import fr.carnet.people.authority.entity.GroundMissing;
import fr.carnet.people.authority.entity.LinkDecided;
import fr.carnet.people.authority.entity.LinkNarrowed;
import fr.carnet.people.authority.entity.AuthorityMeasure;
import fr.carnet.people.authority.entity.MeasureNotYet;
import fr.carnet.people.authority.entity.MeasureSource;
import fr.carnet.people.authority.entity.NotOfAge;
import fr.carnet.people.authority.entity.PersonNotChosen;
import fr.carnet.people.authority.entity.ParentalStanding;
import fr.carnet.people.authority.entity.TooYoungToEmancipate;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.people.control.PupilSearch;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** The measures of the school in scope: what they change, and the trace that they leave. */
@Dependent
public class Authorities {

    private static final int EMANCIPATED_FROM = 16;

    private static final String LINKS = SqlText.beside(Authorities.class, "links");

    private static final String MEASURES = SqlText.beside(Authorities.class, "measures");

    private static final String PUPIL = "select of_age_on, guardians_told, protected_address from pupil where id = ?1 and establishment_id = ?2";

    private static final String RECORD = """
            insert into authority_measure (establishment_id, pupil_id, guardian_id, measure, source, act, decided_on, until, ground, recorded_at, recorded_by)
            values (?1, ?2, cast(?3 as bigint), ?4, ?5, ?6, ?7, cast(?8 as date), ?9, ?10, cast(?11 as bigint))
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    PupilSearch pupils;

    @Inject
    OwnGuardian own;

    @Inject
    Event<LinkDecided> decided;

    @Inject
    Event<LinkNarrowed> narrowed;

    @Inject
    Event<FamilyFileChanged> changed;

    public AuthoritySheet sheet(long pupil) {
        PupilLine line = pupils.line(pupil).orElseThrow(() -> new PupilUnknown(pupil));
        Row state = Row.of(em.createNativeQuery(PUPIL).setParameter(1, pupil).setParameter(2, scope.establishmentId())).findFirst().orElseThrow();
        List<AuthorityLink> links = Row.of(em.createNativeQuery(LINKS).setParameter(1, pupil)).map(row -> new AuthorityLink(row.id(), row.text(),
                row.text(), row.number(), row.value(ParentalStanding.class), row.day(), row.day(), row.flag(), row.flag())).toList();
        List<MeasureLine> measures = Row.of(em.createNativeQuery(MEASURES).setParameter(1, pupil)).map(row -> new MeasureLine(
                row.value(AuthorityMeasure.class), row.text(), row.value(MeasureSource.class), row.text(), row.day(), row.day(), row.text(), row.local(),
                row.text())).toList();
        return new AuthoritySheet(line, state.day(), state.text(), state.flag(), links, measures);
    }

    public void decide(NewMeasure asked) {
        PupilLine pupil = pupils.line(asked.pupil()).orElseThrow(() -> new PupilUnknown(asked.pupil()));
        refuseNonsense(asked, pupil);
        if (asked.measure() == AuthorityMeasure.OBJECTION) {
            changed.fire(new FamilyFileChanged(asked.pupil(), null));
        }
        int found = apply(asked);
        if (found == 0) {
            throw new PersonNotChosen();
        }
        record(asked, scope.accountId());
        if (asked.measure().isOfLink()) {
            decided.fire(new LinkDecided(asked.pupil(), asked.guardian()));
        }
        if (asked.measure().isNarrowing()) {
            narrowed.fire(new LinkNarrowed(asked.pupil(), asked.guardian()));
        }
    }

    private void refuseNonsense(NewMeasure asked, PupilLine pupil) {
        if (asked.measure().isOfLink() == (asked.guardian() == null) || asked.measure() == AuthorityMeasure.OF_AGE) {
            throw new PersonNotChosen();
        }
        if (asked.measure().isLifting() && asked.ground() == null) {
            throw new GroundMissing();
        }
        if (asked.decidedOn().isAfter(clock.today())) {
            throw new MeasureNotYet();
        }
        boolean ofAge = Row.of(em.createNativeQuery("select of_age_on is not null from pupil where id = ?1").setParameter(1, asked.pupil()))
                .findFirst().orElseThrow().flag();
        if (asked.measure().needsAdult() && !ofAge) {
            throw new NotOfAge();
        }
        if (asked.measure() == AuthorityMeasure.EMANCIPATED) {
            refuseEmancipation(asked.decidedOn(), pupil.birthDate(), ofAge);
        }
    }

    private static void refuseEmancipation(LocalDate decided, LocalDate birth, boolean ofAge) {
        if (ofAge) {
            throw new AlreadyOfAge();
        }
        if (decided.isBefore(birth.plusYears(EMANCIPATED_FROM))) {
            throw new TooYoungToEmancipate();
        }
    }

    /** Gives how many rows the measure changed: none when the person has no link with the pupil. */
    private int apply(NewMeasure asked) {
        return switch (asked.measure()) {
            case EXERCISED, SURVEILLANCE, WITHDRAWN, DELEGATED, ENTRUSTED -> em.createNativeQuery("""
                            update guardianship set authority = ?3, authority_until = cast(?4 as date), version = version + 1
                             where pupil_id = ?1 and guardian_id = ?2""")
                    .setParameter(1, asked.pupil()).setParameter(2, asked.guardian()).setParameter(3, asked.measure().name())
                    .setParameter(4, text(asked.until())).executeUpdate();
            case HIDDEN, SHOWN -> em.createNativeQuery("""
                            update guardianship set protected_address = ?3, version = version + 1 where pupil_id = ?1 and guardian_id = ?2""")
                    .setParameter(1, asked.pupil()).setParameter(2, asked.guardian()).setParameter(3, asked.measure() == AuthorityMeasure.HIDDEN).executeUpdate();
            case PLACE_SECRET, PLACE_KNOWN -> pupil("protected_address = ?2", asked.pupil(), asked.measure() == AuthorityMeasure.PLACE_SECRET);
            case EMANCIPATED -> emancipate(asked.pupil(), asked.decidedOn());
            case OBJECTION -> pupil("guardians_told = ?2", asked.pupil(), "SERIOUS");
            case OBJECTION_LIFTED -> pupil("guardians_told = ?2", asked.pupil(), "ALL");
            case INDEPENDENT -> pupil("guardians_told = ?2", asked.pupil(), "NONE");
            case OF_AGE -> 0;
        };
    }

    private int emancipate(long pupil, LocalDate decided) {
        own.of(pupil, decided);
        return pupil("of_age_on = cast(?2 as date)", pupil, text(decided));
    }

    private int pupil(String set, long pupil, Object value) {
        return em.createNativeQuery("update pupil set " + set + ", version = version + 1 where id = ?1")
                .setParameter(1, pupil).setParameter(2, value).executeUpdate();
    }

    void record(NewMeasure asked, Long by) {
        em.createNativeQuery(RECORD).setParameter(1, scope.establishmentId()).setParameter(2, asked.pupil())
                .setParameter(3, asked.guardian() == null ? null : asked.guardian().toString()).setParameter(4, asked.measure().name())
                .setParameter(5, asked.source().name()).setParameter(6, asked.act()).setParameter(7, java.sql.Date.valueOf(asked.decidedOn()))
                .setParameter(8, text(asked.until())).setParameter(9, asked.ground()).setParameter(10, Timestamp.from(clock.now()))
                .setParameter(11, by == null ? null : by.toString()).executeUpdate();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
