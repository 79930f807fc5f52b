package fr.carnet.people.authority.control;

import fr.carnet.people.authority.boundary.NewMeasure;
import fr.carnet.people.authority.entity.FamilyFileChanged;
import fr.carnet.people.authority.entity.AuthorityMeasure;
import fr.carnet.people.authority.entity.MeasureSource;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/**
 * The eighteenth birthdays: the pupil becomes an addressee of his or her own, at the address of the home; the guardians stay told until
 * the pupil objects (<i>Code civil, art. 414; ED-142, ED-143</i>). Doing it twice changes nothing.
 */
@Dependent
public class Majority {

    private static final int AGE = 18;

    private static final String REACHED = """
            select id, birth_date from pupil
             where establishment_id = ?1 and of_age_on is null and closed_on is null and birth_date <= ?2 order by id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    ScopeDoor door;

    @Inject
    SchoolClock clock;

    @Inject
    Authorities authorities;

    @Inject
    OwnGuardian own;

    @Inject
    Event<FamilyFileChanged> changed;

    /** Those of a school, in a transaction of their own; gives how many. */
    @Transactional(TxType.REQUIRES_NEW)
    public int comesOfAge(long school) {
        door.enterSchoolAsOperator(school, clock.schoolYear().september());
        return comesOfAge();
    }

    /** Those of the school in scope. */
    public int comesOfAge() {
        List<Row> reached = reached();
        reached.forEach(row -> comesOfAge(row.id(), row.day().plusYears(AGE)));
        return reached.size();
    }

    public int due() {
        return reached().size();
    }

    private List<Row> reached() {
        return Row.of(em.createNativeQuery(REACHED).setParameter(1, scope.establishmentId())
                .setParameter(2, Date.valueOf(clock.today().minusYears(AGE)))).toList();
    }

    private void comesOfAge(long pupil, LocalDate birthday) {
        em.createNativeQuery("update pupil set of_age_on = ?2, version = version + 1 where id = ?1")
                .setParameter(1, pupil).setParameter(2, Date.valueOf(birthday)).executeUpdate();
        own.of(pupil, birthday);
        authorities.record(new NewMeasure(pupil, null, AuthorityMeasure.OF_AGE, MeasureSource.CIVIL_STATUS, "Date de naissance du dossier", birthday, null, null), null);
        if (!birthday.isBefore(clock.schoolYear().firstDay())) {
            changed.fire(new FamilyFileChanged(pupil, null));
        }
    }

    /** Where the clock has something to do. */
    public List<Long> schools() {
        return Row.of(em.createNativeQuery("select id from schools_with_new_adults(?1)").setParameter(1, Date.valueOf(clock.today()))).map(Row::id).toList();
    }
}
