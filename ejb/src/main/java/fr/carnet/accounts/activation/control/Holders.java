package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;
import fr.carnet.shared.entity.SchoolYear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the school knows of the person that a code is for: the birth dates that prove it, and the words to keep out of a password.
 *
 * <p>It enters the school that issued the code: the code itself is the right to it, and only those two things come out. No live link
 * with a pupil, or a closed person, gives nothing, and the code is refused (<i>TS-053</i>).
 */
@Dependent
public class Holders {

    private static final String GUARDIAN = """
            select p.birth_date, g.last_name, g.usage_name, g.first_name, g.email, p.first_name, p.last_name, e.name, e.city
              from guardian g
              join legal_link l on l.guardian_id = g.id and not l.protected_address
              join pupil p on p.id = l.pupil_id and p.closed_on is null
              join establishment e on e.id = g.establishment_id
             where g.id = ?1 and g.closed_on is null""";

    private static final String STAFF = """
            select s.birth_date, s.last_name, s.first_name, s.email, e.name, e.city
              from staff_member s join establishment e on e.id = s.establishment_id
             where s.id = ?1 and s.closed_on is null""";

    private static final String PUPIL = """
            select p.birth_date, p.last_name, p.usage_name, p.first_name, e.name, e.city
              from pupil p join establishment e on e.id = p.establishment_id
             where p.id = ?1 and p.closed_on is null""";

    private static final String PEOPLE = """
            select case when guardian_id is not null then 'GUARDIAN' when staff_id is not null then 'STAFF' else 'PUPIL' end,
                   coalesce(guardian_id, staff_id, pupil_id), establishment_id
              from persona where account_id = ?1 and closed_at is null""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    SchoolClock clock;

    public Holders() { /* CDI */ }

    Holders(EntityManager em, ScopeDoor door, SchoolClock clock) {
        this.em = em;
        this.door = door;
        this.clock = clock;
    }

    /** The words to keep out of the password of an account that is open, whatever the schools that know its person. */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> wordsOf(long account) {
        return Row.of(em.createNativeQuery(PEOPLE).setParameter(1, account))
                .map(row -> new Addressee(row.value(Addressee.Kind.class), row.id(), row.id())).toList().stream()
                .flatMap(person -> of(person, clock.schoolYear()).wordsOfPassword().stream()).collect(Collectors.toSet());
    }

    Holder of(Addressee person, SchoolYear year) {
        door.enterSchoolAsOperator(person.establishmentId(), year.september());
        String asked = switch (person.kind()) {
            case GUARDIAN -> GUARDIAN;
            case STAFF -> STAFF;
            case PUPIL -> PUPIL;
        };
        List<?> rows = em.createNativeQuery(asked).setParameter(1, person.id()).getResultList();
        Set<LocalDate> dates = rows.stream().map(row -> (Date) ((Object[]) row)[0]).filter(Objects::nonNull)
                .map(Date::toLocalDate).collect(Collectors.toSet());
        Set<String> words = rows.stream().flatMap(row -> Stream.of((Object[]) row).skip(1)).filter(Objects::nonNull)
                .map(Object::toString).collect(Collectors.toSet());
        boolean proofNotNeeded = person.kind() == Addressee.Kind.STAFF && !rows.isEmpty() && dates.isEmpty();
        return new Holder(dates, words, proofNotNeeded);
    }
}
