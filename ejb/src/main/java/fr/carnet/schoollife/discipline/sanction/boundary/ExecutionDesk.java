package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.control.Pupils;
import fr.carnet.schoollife.absence.control.Interruptions;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.discipline.board.control.Boards;
import fr.carnet.schoollife.discipline.sanction.control.Procedures;
import fr.carnet.schoollife.discipline.sanction.control.ResponsibilityHours;
import fr.carnet.schoollife.discipline.sanction.control.SanctionFile;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.AlreadyBanned;
import fr.carnet.schoollife.discipline.sanction.entity.BanTooLong;
import fr.carnet.schoollife.discipline.sanction.entity.NewFacts;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureNotThere;
import fr.carnet.schoollife.discipline.sanction.entity.ProcedureState;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.StepOutOfOrder;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Where what was decided is carried out, and what goes with it: the conservatory ban, the hours, the sursis, the alternative. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class ExecutionDesk {

    @Inject
    Procedures procedures;

    @Inject
    Boards boards;

    @Inject
    ResponsibilityHours hours;

    @Inject
    SanctionFile file;

    @Inject
    Interruptions interruptions;

    @Inject
    Pupils pupils;

    @Inject
    Facts facts;

    @Inject
    SchoolClock clock;

    /**
     * Keeps the pupil out while the defence is prepared: not a sanction, counted nowhere as one (<i>R421-10-1, D511-33; ED-075</i>).
     *
     * <p>Refuses ProcedureUnknown, ProcedureNotThere, AlreadyBanned, BanTooLong.
     */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void ban(long procedure, @NotNull LocalDateTime from, @NotNull LocalDateTime to) {
        SanctionProcedure led = procedures.get(procedure);
        if (led.state() != ProcedureState.NOTICED) {
            throw new ProcedureNotThere(led.state());
        }
        if (led.banId() != null) {
            throw new AlreadyBanned();
        }
        if (!to.toLocalDate().isBefore(led.decidableOn())) {
            throw new BanTooLong(led.decidableOn());
        }
        Long kept = interruptions.record(pupils.get(led.pupilId()), AbsenceKind.CONSERVATORY_BAN, from.atZone(SchoolClock.PARIS).toInstant(),
                to.atZone(SchoolClock.PARIS).toInstant(), facts.recording());
        led.banned(kept, from.toLocalDate(), to.toLocalDate());
        procedures.step(led, "BANNED", from.toLocalDate(), null);
    }

    /**
     * Says when the sanction was carried out; an exclusion from the school marks its days, so that rolls know of it.
     *
     * <p>Refuses ProcedureUnknown, ProcedureNotThere, StepOutOfOrder.
     *
     * @param last last day of an exclusion; null for what takes a day or less
     */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void executed(long procedure, @NotNull LocalDate first, LocalDate last) {
        SanctionProcedure led = procedures.get(procedure);
        LocalDate end = last == null ? first : last;
        if (led.notifiedOn() == null || first.isBefore(led.decidedOn()) || end.isBefore(first)) {
            throw new StepOutOfOrder(first);
        }
        led.executed(first, end);
        if (led.terms().kind() == SanctionKind.SCHOOL_EXCLUSION) {
            led.excluded(interruptions.record(pupils.get(led.pupilId()), AbsenceKind.SCHOOL_EXCLUSION,
                    first.atStartOfDay(SchoolClock.PARIS).toInstant(), end.plusDays(1).atStartOfDay(SchoolClock.PARIS).toInstant(),
                    facts.recording()));
        }
        procedures.step(led, "EXECUTED", end, null);
    }

    /** Adds hours of a mesure de responsabilisation; refuses ProcedureUnknown, SanctionNotHere, TooManyHours, HoursInLessons, StepOutOfOrder. */
    @Audited(Act.PROCEDURE_FOLLOWED)
    public void logHours(long procedure, @NotNull LocalDate day, @NotNull LocalTime from, @NotNull LocalTime to) {
        if (day.isAfter(clock.today()) || !to.isAfter(from)) {
            throw new StepOutOfOrder(day);
        }
        hours.add(procedures.get(procedure), day, from, to);
    }

    /**
     * Makes a suspended sanction executable because of new facts (<i>R511-13-1; ED-055</i>).
     *
     * <p>Revoking only, or revoking and sanctioning the new facts, is the authority's choice: in the second case another procedure is led
     * for them, and named. The sursis of an expulsion is revoked by the vote of a conseil de discipline alone.
     *
     * <p>Refuses ProcedureUnknown, ProcedureNotThere, StepOutOfOrder, OtherPupil, SuspensionOver, FactsOutsideSuspension, NewFactsTooLight,
     * BoardRevokes, ExclusionsTooLong.
     */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.PROCEDURE_DECIDED)
    public void revoke(long procedure, @NotNull @Valid Revocation asked) {
        SanctionProcedure led = procedures.get(procedure);
        if (asked.factsOn().isAfter(clock.today())) {
            throw new StepOutOfOrder(asked.factsOn());
        }
        SanctionProcedure other = asked.procedure() == null ? null : procedures.get(asked.procedure());
        int days = other == null ? 0 : other.terms().daysToExecute();
        boolean byBoard = other != null && boards.revoked(other.id(), led.terms().kind());
        led.revoke(clock.today(), new NewFacts(asked.factsOn(), asked.level(), days, byBoard), other);
        procedures.step(led, "REVOKED", clock.today(), asked.facts());
    }

    /** Says whether the pupil kept the engagement: one or the other is written on the file (<i>ED-057</i>). Refuses ProcedureNotThere. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.PROCEDURE_DECIDED)
    public void alternativeEnded(long procedure, boolean kept) {
        SanctionProcedure led = procedures.get(procedure);
        led.alternativeEnded(kept, clock.today());
        if (led.terms().alternative() == Alternative.KEPT) {
            file.writeAlternative(led);
        } else {
            file.write(led);
            file.notified(led);
        }
        procedures.step(led, kept ? "ALTERNATIVE_KEPT" : "ALTERNATIVE_BROKEN", clock.today(), null);
    }
}
