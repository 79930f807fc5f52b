package fr.carnet.it;

import fr.carnet.accounts.boundary.ActivationDesk;
import fr.carnet.accounts.boundary.CodeDesk;
import fr.carnet.accounts.boundary.CodeRecipients;
import fr.carnet.establishments.boundary.SchoolDesk;
import fr.carnet.establishments.boundary.ServiceDesk;
import fr.carnet.establishments.entity.Service;
import fr.carnet.imports.boundary.DirectoryDesk;
import fr.carnet.imports.boundary.ImportFiles;
import fr.carnet.imports.boundary.SiecleDesk;
import fr.carnet.imports.boundary.StsDesk;
import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.schoollife.absence.boundary.AttendanceDesk;
import fr.carnet.schoollife.discipline.boundary.PunishmentDesk;
import fr.carnet.schoollife.discipline.boundary.SanctionDesk;
import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.schoollife.lateness.boundary.LatenessDesk;
import fr.carnet.schoollife.record.boundary.PupilRecordDesk;
import fr.carnet.shared.boundary.JobReports;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Each desk is knocked at by every role: who is let in is written here, and nowhere derived from the code (SE-035, rules 9.3). */
@ArquillianTest
class DoorsIT {

    private static final Map<String, String> ROLES = Map.of(
            "HEAD", Caller.HEAD, "CPE", Caller.CPE, "TEACHER", Caller.TEACHER, "GUARDIAN", Caller.GUARDIAN,
            "OPERATOR", Caller.OPERATOR);

    @Inject
    private Caller caller;
    @EJB
    private ServiceDesk services;
    @EJB
    private SchoolDesk schools;
    @EJB
    private PupilDesk pupils;
    @EJB
    private AttendanceDesk attendance;
    @EJB
    private LatenessDesk lateness;
    @EJB
    private PunishmentDesk punishments;
    @EJB
    private SanctionDesk sanctions;
    @EJB
    private PupilRecordDesk records;
    @EJB
    private FamilyDesk family;
    @EJB
    private ImportFiles files;
    @EJB
    private DirectoryDesk directory;
    @EJB
    private SiecleDesk siecle;
    @EJB
    private StsDesk sts;
    @EJB
    private JobReports reports;
    @EJB
    private CodeDesk codes;
    @EJB
    private ActivationDesk activation;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(DoorsIT.class);
    }

    @Test
    void every_desk_opens_to_its_roles_and_to_no_other() throws Exception {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        Map<String, Runnable> doors = new LinkedHashMap<>();
        door(expected, doors, "services.services", services::services, "HEAD");
        door(expected, doors, "services.open", () -> services.open(Service.CARNET, true), "HEAD");
        door(expected, doors, "services.close", () -> services.close(Service.CARNET), "HEAD");
        door(expected, doors, "schools.mine", schools::mine, "HEAD", "CPE", "TEACHER");
        door(expected, doors, "pupils.search", () -> pupils.search("x"), "HEAD", "CPE", "TEACHER");
        door(expected, doors, "pupils.sheet", () -> pupils.sheet(-1), "HEAD", "CPE", "TEACHER");
        door(expected, doors, "attendance.record", () -> attendance.record(null), "HEAD", "CPE");
        door(expected, doors, "attendance.cancel", () -> attendance.cancel(-1), "HEAD", "CPE");
        door(expected, doors, "lateness.record", () -> lateness.record(null), "HEAD", "CPE");
        door(expected, doors, "lateness.cancel", () -> lateness.cancel(-1), "HEAD", "CPE");
        door(expected, doors, "punishments.record", () -> punishments.record(null), "HEAD", "CPE");
        door(expected, doors, "punishments.cancel", () -> punishments.cancel(-1), "HEAD", "CPE");
        door(expected, doors, "sanctions.record", () -> sanctions.record(null), "HEAD", "CPE");
        door(expected, doors, "sanctions.cancel", () -> sanctions.cancel(-1), "HEAD", "CPE");
        door(expected, doors, "records.events", () -> records.events(-1), "HEAD", "CPE");
        door(expected, doors, "family.home", family::home, "GUARDIAN");
        door(expected, doors, "files.openSiecle", () -> files.openSiecle(-1, null), "OPERATOR");
        door(expected, doors, "files.schoolsLeft", () -> files.schoolsLeft(-1), "OPERATOR");
        door(expected, doors, "directory.load", () -> directory.load(-1, null), "OPERATOR");
        door(expected, doors, "siecle.load", () -> siecle.load(-1, "0990001N", null), "OPERATOR");
        door(expected, doors, "sts.load", () -> sts.load(-1, "0990001N", null), "OPERATOR");
        door(expected, doors, "reports.isBlocked", () -> reports.isBlocked(-1), "OPERATOR");
        door(expected, doors, "reports.close", () -> reports.close(-1, "STOPPED"), "OPERATOR");

        door(expected, doors, "codes.send", () -> codes.send("0990000A", CodeRecipients.STAFF, () -> true), "OPERATOR");
        door(expected, doors, "codes.rehearse", () -> codes.rehearse("0990000A", CodeRecipients.STAFF), "OPERATOR");
        door(expected, doors, "activation.addTo", () -> activation.addTo("", null, "-"), "GUARDIAN");

        List<String> wrong = new ArrayList<>();
        for (String door : doors.keySet()) {
            for (Map.Entry<String, String> role : ROLES.entrySet()) {
                boolean in = caller.as(role.getValue(), () -> letsIn(doors.get(door)));
                if (in != expected.get(door).contains(role.getKey())) {
                    wrong.add(door + (in ? " lets " : " stops ") + role.getKey());
                }
            }
            if (letsIn(doors.get(door))) {
                wrong.add(door + " lets anybody in");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void door(Map<String, Set<String>> expected, Map<String, Runnable> doors, String name, Runnable knock, String... roles) {
        expected.put(name, Set.of(roles));
        doors.put(name, knock);
    }

    /** Beyond the door anything may fail, since these accounts have no place anywhere: only the refusal of the role counts here. */
    private static boolean letsIn(Runnable knock) {
        try {
            knock.run();
            return true;
        } catch (EJBAccessException stopped) {
            return false;
        } catch (RuntimeException insideTheDoor) {
            return true;
        }
    }
}
