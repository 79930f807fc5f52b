package fr.carnet.it;

import fr.carnet.accounts.boundary.NewStaff;
import fr.carnet.accounts.boundary.StaffDesk;
import fr.carnet.accounts.boundary.StaffLine;
import fr.carnet.accounts.boundary.VisitDesk;
import fr.carnet.accounts.credentials.entity.Position;
import fr.carnet.accounts.credentials.entity.StaffUnknown;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A head says who works in the school, for those whom no file of the ministry names. */
@ArquillianTest
class StaffDeskIT {

    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @EJB
    private StaffDesk desk;
    @EJB
    private VisitDesk visits;

    private long ours;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(StaffDeskIT.class, SchoolFixture.class);
    }

    @BeforeEach
    void a_school_with_its_head() throws Exception {
        fixture.clear();
        ours = fixture.school();
        fixture.staff(Caller.HEAD, ours, "HEAD");
    }

    @Test
    void somebody_added_waits_for_a_code_and_is_closed_again() throws Exception {
        added("VARENNE", Position.AED);

        StaffLine line = line("VARENNE");
        assertEquals(StaffLine.AccountState.WAITING, line.account());
        caller.as(Caller.HEAD, () -> {
            desk.close(line.id());
            return null;
        });
        assertEquals(List.of("FICTIF"), staff().stream().map(StaffLine::lastName).toList());
        assertEquals(0, fixture.one("select count(*) from persona where staff_id = ? and closed_at is null", line.id()));
    }

    @Test
    void a_role_given_is_the_right_of_the_next_act() throws Exception {
        fixture.staff(Caller.TEACHER, ours, "TEACHER");
        long teacher = staff().stream().filter(line -> line.role().equals("TEACHER")).findFirst().orElseThrow().id();
        long account = Long.parseLong(Caller.TEACHER);

        caller.as(Caller.HEAD, () -> {
            desk.give(teacher, Position.CPE);
            return null;
        });

        assertEquals(Set.of("CPE"), visits.rolesNow(account, visits.begin(account, null)));
    }

    @Test
    void a_nurse_only_sets_up_a_second_factor_until_it_is_there_SE_018() throws Exception {
        fixture.staff(Caller.NURSE, ours, "STAFF");
        long member = fixture.one("select staff_id from persona where account_id = ? and closed_at is null", Long.parseLong(Caller.NURSE));

        caller.as(Caller.HEAD, () -> {
            desk.give(member, Position.NURSE);
            return null;
        });

        assertEquals("NURSE", staff().stream().filter(line -> line.id() == member).findFirst().orElseThrow().role());
        long account = Long.parseLong(Caller.NURSE);
        assertEquals(Set.of("ENROLLING"), visits.rolesNow(account, visits.begin(account, null)));
        fixture.run("insert into second_factor (account_id, secret, begun_at, confirmed_at) values (?, 'x', now(), now())", account);
        assertEquals(Set.of("NURSE"), visits.rolesNow(account, visits.begin(account, null)));
        fixture.run("delete from second_factor where account_id = ?", account);
    }

    @Test
    void a_head_signs_somebody_of_the_school_out_everywhere_and_nobody_of_another_SE_030() throws Exception {
        fixture.staff(Caller.TEACHER, ours, "TEACHER");
        fixture.staff(Caller.CPE, fixture.school(), "CPE");
        long teacher = staff().stream().filter(line -> line.role().equals("TEACHER")).findFirst().orElseThrow().id();
        long stranger = fixture.one("select staff_id from persona where account_id = ? and closed_at is null", Long.parseLong(Caller.CPE));
        long visit = visits.begin(Long.parseLong(Caller.TEACHER), null);

        caller.as(Caller.HEAD, () -> {
            desk.endVisits(teacher);
            assertThrows(StaffUnknown.class, () -> desk.endVisits(stranger));
            return null;
        });

        assertTrue(visits.isTakenBack(visit));
    }

    @Test
    void a_head_changes_neither_a_head_nor_another_school_nor_a_nameless_person() throws Exception {
        long head = staff().get(0).id();
        long elsewhere = fixture.school();
        fixture.staff(Caller.TEACHER, elsewhere, "TEACHER");
        long stranger = fixture.one("select id from staff_member where establishment_id = ?", elsewhere);

        for (long member : new long[] {head, stranger}) {
            assertThrows(StaffUnknown.class, () -> caller.as(Caller.HEAD, () -> {
                desk.give(member, Position.AED);
                return null;
            }));
            assertThrows(StaffUnknown.class, () -> caller.as(Caller.HEAD, () -> {
                desk.close(member);
                return null;
            }));
        }
        EJBException nameless = assertThrows(EJBException.class, () -> added(" ", Position.AED));
        assertInstanceOf(ConstraintViolationException.class, nameless.getCausedByException());
        assertEquals(1, fixture.one("select count(*) from persona where establishment_id = ? and closed_at is null", elsewhere));
    }

    private void added(String name, Position position) throws Exception {
        caller.as(Caller.HEAD, () -> {
            desk.add(new NewStaff(name, "Lou", position, null, null));
            return null;
        });
    }

    private StaffLine line(String name) throws Exception {
        return staff().stream().filter(line -> line.lastName().equals(name)).findFirst().orElseThrow();
    }

    private List<StaffLine> staff() throws Exception {
        return caller.as(Caller.HEAD, desk::staff);
    }
}
