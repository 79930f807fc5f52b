package fr.carnet.schoollife.discipline.incident.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.discipline.incident.control.Incidents;
import fr.carnet.schoollife.discipline.incident.entity.Duty;
import fr.carnet.schoollife.discipline.incident.entity.Incident;
import fr.carnet.schoollife.discipline.incident.entity.IncidentUnknown;
import fr.carnet.schoollife.discipline.incident.entity.Part;
import fr.carnet.schoollife.discipline.incident.entity.TwicePresent;
import fr.carnet.schoollife.discipline.punishment.boundary.StaffName;
import fr.carnet.schoollife.discipline.punishment.control.Detentions;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.record.entity.NotYetHappened;
import fr.carnet.schoollife.record.entity.OutsideSchoolYear;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Where the staff tells an incident, adds what the pupils say of it, and reads them; a teacher or an AED reads what he or she told. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER})
@Scoped(Scoped.By.SCHOOL)
public class IncidentDesk {

    @Inject
    Incidents incidents;

    @Inject
    Detentions staff;

    @Inject
    Facts facts;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses NotYetHappened, OutsideSchoolYear, TwicePresent, PupilUnknown. */
    @Audited(Act.INCIDENT_TOLD)
    public long tell(@Valid NewIncident asked) {
        LocalDate day = asked.happenedAt().toLocalDate();
        if (day.isAfter(clock.today())) {
            throw new NotYetHappened(day);
        }
        if (!scope.schoolYear().contains(day)) {
            throw new OutsideSchoolYear(day, scope.schoolYear());
        }
        if (asked.people().stream().map(one -> one.pupil() + "/" + one.staff()).distinct().count() < asked.people().size()) {
            throw new TwicePresent();
        }
        Duty duty = Duty.of(asked.kind(), asked.seriousness(), isVictim(asked, true), isVictim(asked, false));
        Incident told = new Incident(asked.happenedAt().atZone(SchoolClock.PARIS).toInstant(), asked.place(), asked.kind(), asked.seriousness(),
                asked.account(), duty, scope.staffId(), facts.recording());
        incidents.add(told, asked.people());
        return told.id();
    }

    private static boolean isVictim(NewIncident asked, boolean staff) {
        return asked.people().stream().anyMatch(one -> one.part() == Part.VICTIM && (one.staff() != null) == staff);
    }

    /** Adds what a pupil wrote, beside the account of the adult; refuses IncidentUnknown, NotInvolved. */
    @Audited(Act.INCIDENT_TOLD)
    public void addStatement(long incident, long pupil, @NotNull LocalDate givenOn, @NotBlank @Size(max = 4000) String words) {
        incidents.addStatement(incidents.get(incident), pupil, givenOn, words);
    }

    /** The head does not open what the law asks for, and says why (<i>ED-071</i>); refuses IncidentUnknown, DutyNotOwed. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.INCIDENT_CLOSED)
    public void dismiss(long incident, @NotBlank @Size(max = 1000) String why) {
        incidents.get(incident).dismiss(why, clock.now(), scope.accountId());
    }

    /** For what was told by mistake; refuses IncidentUnknown, AlreadyCancelled. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.INCIDENT_CLOSED)
    public void cancel(long incident) {
        incidents.get(incident).cancel(clock.now(), scope.accountId());
    }

    /** Newest first; all of them for the CPE and the head, one's own for anybody else. */
    @Audited(Act.INCIDENTS_READ)
    public List<IncidentLine> list() {
        return incidents.list();
    }

    /** Refuses IncidentUnknown. */
    @Audited(Act.INCIDENTS_READ)
    public IncidentSheet sheet(long incident) {
        IncidentLine line = incidents.find(incident).orElseThrow(() -> new IncidentUnknown(incident));
        return new IncidentSheet(line, incidents.people(incident), incidents.statements(incident));
    }

    /** Members of the staff who may have been there. */
    public List<StaffName> staff() {
        return staff.supervisors();
    }
}
