package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.calendar.control.SchoolCalendar;
import fr.carnet.people.control.Pupils;
import fr.carnet.schoollife.discipline.board.control.Boards;
import fr.carnet.schoollife.discipline.incident.control.Incidents;
import fr.carnet.schoollife.discipline.sanction.control.Procedures;
import fr.carnet.schoollife.discipline.sanction.control.SanctionFile;
import fr.carnet.schoollife.discipline.sanction.control.SanctionRegister;
import fr.carnet.schoollife.discipline.sanction.control.StayInSchool;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.BoardSessionMissing;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.StepOutOfOrder;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
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

/**
 * Where a procedure is led from the facts to the notification: the CPE prepares, the head decides (<i>R421-10-1, R511-14; rules 9.3</i>).
 *
 * <p>A decision before its day is refused with that day. Nothing here counts what a pupil did before, nor proposes a sanction: it is for
 * people to judge (<i>ED-060</i>).
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class ProcedureDesk {

    @Inject
    Procedures procedures;

    @Inject
    StayInSchool stay;

    @Inject
    SanctionFile file;

    @Inject
    SanctionRegister register;

    @Inject
    Boards boards;

    @Inject
    Incidents incidents;

    @Inject
    Pupils pupils;

    @Inject
    Facts facts;

    @Inject
    SchoolCalendar calendar;

    @Inject
    SchoolClock clock;

    /** Refuses PupilUnknown, IncidentUnknown. */
    @Audited(Act.PROCEDURE_OPENED)
    public long open(@Valid NewProcedure asked) {
        pupils.get(asked.pupil());
        if (asked.incident() != null) {
            incidents.get(asked.incident());
        }
        SanctionProcedure procedure = SanctionProcedure.open(asked.pupil(), asked.incident(), asked.facts(), asked.legalGround(), clock.today(),
                facts.recording());
        procedures.add(procedure);
        procedures.step(procedure, "OPENED", clock.today(), null);
        return procedure.id();
    }

    /**
     * Says when the pupil was told in writing, and how; the delay of the defence runs from there (<i>ED-072, ED-073</i>).
     *
     * <p>Refuses ProcedureUnknown, ProcedureNotThere, StepOutOfOrder, CalendarNotFilled.
     */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void handNotice(long procedure, @NotNull LocalDate on, @NotNull Handover channel) {
        SanctionProcedure led = at(procedure, on);
        led.handNotice(on, calendar.afterWorkingDays(on, SanctionProcedure.WORKING_DAYS));
        procedures.step(led, "NOTICE_" + channel.name(), on, null);
    }

    /** Keeps who saw the file, and which pieces (<i>D511-32; ED-076</i>); refuses ProcedureUnknown, StepOutOfOrder. */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void consulted(long procedure, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String whoAndPieces) {
        procedures.step(at(procedure, on), "FILE_CONSULTED", on, whoAndPieces);
    }

    /** Keeps what the pupil, the representative or the assistant said (<i>R421-10-1</i>); refuses ProcedureUnknown, StepOutOfOrder. */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void observed(long procedure, @NotNull LocalDate on, @NotBlank @Size(max = 4000) String words) {
        procedures.step(at(procedure, on), "OBSERVATIONS", on, words);
    }

    /**
     * Decides, writes the sanction on the file with the day of its erasure, and the register without anybody's name.
     *
     * <p>Refuses ProcedureUnknown, NoticeMissing, DecisionTooEarly, StepOutOfOrder, ProcedureNotThere, ExpulsionNeedsDisciplinaryBoard,
     * BoardSessionMissing, ExclusionsTooLong, SanctionOutOfBounds, HostMissing, EngagementMissing, AlternativeRefused, SuspensionRefused, SuspensionPeriod,
     * RegisterNamesPupil.
     */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.PROCEDURE_DECIDED)
    public void decide(long procedure, @Valid NewDecision asked) {
        SanctionProcedure led = at(procedure, asked.on());
        if (led.authority() == Authority.BOARD && !boards.adopted(procedure, asked.kind(), asked.on())) {
            throw new BoardSessionMissing();
        }
        register.checkWords(led, asked.registered());
        procedures.checkTogether(procedure, asked.decision().daysToExecute());
        led.decide(asked.decision(), asked.on(), stay.lastDay(led.pupilId(), asked.on()));
        if (!asked.alternative()) {
            file.write(led);
        }
        register.write(led, asked.registered());
        procedures.step(led, "DECIDED", asked.on(), asked.motive());
    }

    /**
     * Says when the written notice was given: from then on the family reads the sanction, and is warned of what a sursis means
     * (<i>ED-054</i>). Refuses ProcedureUnknown, ProcedureNotThere, StepOutOfOrder.
     */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void notified(long procedure, @NotNull LocalDate on, @NotNull Handover channel) {
        SanctionProcedure led = at(procedure, on);
        led.notified(on);
        file.notified(led);
        procedures.step(led, "NOTIFIED_" + channel.name(), on, null);
        if (led.terms().suspension() != Suspension.NONE) {
            procedures.step(led, "SUSPENSION_WARNED", on, null);
        }
    }

    /** Closes without a sanction; refuses ProcedureUnknown, ProcedureNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.PROCEDURE_DECIDED)
    public void drop(long procedure, @NotBlank @Size(max = 1000) String why) {
        SanctionProcedure led = procedures.get(procedure);
        led.drop();
        procedures.step(led, "DROPPED", clock.today(), why);
    }

    @Audited(Act.PROCEDURES_READ)
    public List<ProcedureLine> list() {
        return procedures.list();
    }

    /** Refuses ProcedureUnknown. */
    @Audited(Act.PROCEDURES_READ)
    public ProcedureSheet sheet(long procedure) {
        return procedures.sheet(procedure);
    }

    /** The other procedures of the same pupil, newest first: a sursis may be revoked for one of them (<i>ED-055</i>). Refuses ProcedureUnknown. */
    @Audited(Act.PROCEDURES_READ)
    public List<ProcedureLine> others(long procedure) {
        procedures.get(procedure);
        return procedures.others(procedure);
    }

    private SanctionProcedure at(long procedure, LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new StepOutOfOrder(on);
        }
        return procedures.get(procedure);
    }
}
