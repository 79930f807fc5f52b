package fr.carnet.it;

import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.schoollife.record.boundary.PupilRecordDesk;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A page asks the database as often for a full class as for one pupil. */
@ArquillianTest
class StatementsIT {

    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @Inject
    private SqlCount sql;
    @EJB
    private FamilyDesk family;
    @EJB
    private PupilDesk pupils;
    @EJB
    private PupilRecordDesk records;

    private long school;
    private long pupil;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(StatementsIT.class, SchoolFixture.class, SqlCount.class);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_rows() throws Exception {
        fixture.clear();
        school = fixture.school();
        fixture.open(school);
        fixture.staff(Caller.CPE, school, "CPE");
        children(1);
        List<Integer> few = counts();
        children(12);

        assertEquals(few, counts());
        assertEquals(List.of(3, 3, 4, 5), few, "family home, search, head and year of a pupil; scope and journal included");
    }

    private List<Integer> counts() throws Exception {
        return List.of(
                count(Caller.GUARDIAN, family::home),
                count(Caller.CPE, () -> pupils.search("LEF")),
                count(Caller.CPE, () -> pupils.sheet(pupil)),
                count(Caller.CPE, () -> records.year(pupil)));
    }

    private int count(String account, Callable<?> act) throws Exception {
        return sql.during(() -> caller.as(account, act)).size();
    }

    private void children(int number) throws Exception {
        for (int i = 0; i < number; i++) {
            pupil = fixture.pupil(school, "LEFEVRE", "Élève" + i);
            if (i == 0) {
                fixture.clear();
                fixture.staff(Caller.CPE, school, "CPE");
                fixture.guardian(Caller.GUARDIAN, school, pupil);
            } else {
                fixture.run("""
                        insert into guardianship (establishment_id, pupil_id, guardian_id, level)
                        select establishment_id, ?, guardian_id, 1 from guardianship where establishment_id = ? order by id desc limit 1""", pupil, school);
            }
            latenesses(i);
        }
    }

    private void latenesses(int number) throws Exception {
        for (int i = 0; i < number; i++) {
            fixture.run("""
                    insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                    values (nextval('lateness_seq'), ?, 99, ?, ?, now(), 5, 'OTHER', now(), 0)""", fixture.today().getYear(), school, pupil);
        }
    }
}
