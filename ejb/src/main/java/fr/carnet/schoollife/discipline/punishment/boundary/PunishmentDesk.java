package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.people.control.PupilSearch;
import fr.carnet.people.control.PupilsInCharge;
import fr.carnet.people.entity.Pupil;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.discipline.punishment.control.Detentions;
import fr.carnet.schoollife.discipline.punishment.control.PunishmentTypes;
import fr.carnet.schoollife.discipline.punishment.control.Punishments;
import fr.carnet.schoollife.discipline.punishment.entity.CollectivePunishment;
import fr.carnet.schoollife.discipline.punishment.entity.Detention;
import fr.carnet.schoollife.discipline.punishment.entity.Punishment;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Where punishments are given, proposed, followed and read.
 *
 * <p>Who teaches, watches or leads gives; the rest of the staff proposes, and the CPE or the head decides (<i>circulaire 2014-059;
 * ED-032</i>). A teacher punishes the pupils in charge, and reads what he or she gave.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class PunishmentDesk {

    @Inject
    Facts facts;

    @Inject
    Punishments punishments;

    @Inject
    PunishmentTypes types;

    @Inject
    Detentions detentions;

    @Inject
    PupilsInCharge inCharge;

    @Inject
    PupilSearch search;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /**
     * Refuses PupilUnknown, PupilNotInCharge, OutsideSchoolYear, OutsideEnrolment, NotYetHappened, PunishmentTypeUnknown, and for a
     * detention with its hour what {@link DetentionDesk#place} refuses.
     */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER})
    @Audited(Act.PUNISHMENT_RECORDED)
    public long record(@Valid NewPunishment asked) {
        inCharge.check(asked.pupil());
        Pupil pupil = facts.pupilOn(asked.pupil(), asked.decidedOn());
        Punishment punishment = Punishment.given(pupil, types.get(asked.type()), asked.decidedOn(), asked.motive(), scope.staffId(),
                facts.recording()).with(asked.work());
        facts.add(punishment);
        punishments.change(punishment, "GIVEN", null);
        if (asked.slot() != null) {
            detentions.place(punishment, asked.pupil(), asked.slot());
        }
        return punishment.id();
    }

    /** Several pupils at once, each with a motive of his or her own; refuses CollectivePunishment, and what {@link #record} refuses. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER})
    @Audited(Act.PUNISHMENT_RECORDED)
    public void recordAll(@NotEmpty List<@Valid NewPunishment> asked) {
        if (asked.stream().map(one -> one.motive().strip()).distinct().count() < asked.size()) {
            throw new CollectivePunishment();
        }
        asked.forEach(this::record);
    }

    /** Refuses what {@link #record} refuses; nothing shows to the family before it is accepted. */
    @RolesAllowed({Role.SECRETARIAT, Role.STAFF})
    @Audited(Act.PUNISHMENT_PROPOSED)
    public long propose(@Valid NewPunishment asked) {
        Pupil pupil = facts.pupilOn(asked.pupil(), asked.decidedOn());
        Punishment punishment = Punishment.proposed(pupil, types.get(asked.type()), asked.decidedOn(), asked.motive(), scope.staffId(),
                facts.recording()).with(asked.work());
        facts.add(punishment);
        punishments.change(punishment, "PROPOSED", null);
        return punishment.id();
    }

    /** Refuses FactUnknown, PunishmentSettled. */
    @Audited(Act.PUNISHMENT_DECIDED)
    public void accept(long punishment) {
        Punishment proposed = punishments.get(punishment);
        proposed.accept(clock.now());
        punishments.change(proposed, "ACCEPTED", null);
    }

    /** Refuses FactUnknown, PunishmentSettled. */
    @Audited(Act.PUNISHMENT_DECIDED)
    public void refuse(long punishment, @NotBlank @Size(max = 300) String cause) {
        Punishment proposed = punishments.get(punishment);
        proposed.refuse();
        punishments.change(proposed, "REFUSED", cause);
    }

    /** Writes what an exclusion from a course owes to the CPE and the head (<i>ED-033</i>). Refuses FactUnknown, PunishmentSettled. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER})
    @Audited(Act.PUNISHMENT_FOLLOWED)
    public void report(long punishment, @NotBlank @Size(max = 2000) String text) {
        Punishment given = punishments.get(punishment);
        given.report(text, clock.now());
        punishments.change(given, "REPORTED", null);
    }

    /** Says that it was done, or not; refuses FactUnknown, PunishmentSettled, ReportOwed. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED})
    @Audited(Act.PUNISHMENT_FOLLOWED)
    public void settle(long punishment, boolean done) {
        Punishment given = punishments.get(punishment);
        given.settle(done);
        punishments.change(given, done ? "DONE" : "NOT_DONE", null);
    }

    /** Takes it back with its cause, and the call to detention with it (<i>ED-037</i>); refuses FactUnknown, PunishmentSettled. */
    @Audited(Act.PUNISHMENT_DECIDED)
    public void lift(long punishment, @NotBlank @Size(max = 300) String cause) {
        Punishment given = punishments.get(punishment);
        given.lift();
        detentions.planned(punishment).ifPresent(call -> lift(call, cause));
        punishments.change(given, "LIFTED", cause);
    }

    private void lift(Detention call, String cause) {
        call.lift(cause, clock.now(), scope.accountId());
    }

    /** For what was recorded by mistake. Refuses FactUnknown, AlreadyCancelled. */
    @Audited(Act.PUNISHMENT_CANCELLED)
    public void cancel(long punishment) {
        facts.cancel(Punishment.class, punishment);
        detentions.planned(punishment).ifPresent(call -> lift(call, null));
        punishments.change(punishments.get(punishment), "CANCELLED", null);
    }

    /** Newest first; all of them for school life and the head, one's own for anybody else. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER, Role.SECRETARIAT, Role.STAFF})
    @Audited(Act.PUNISHMENTS_READ)
    public List<PunishmentLine> list(PunishmentFilter filter) {
        return punishments.list(filter);
    }

    /** Refuses FactUnknown. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER, Role.SECRETARIAT, Role.STAFF})
    @Audited(Act.PUNISHMENTS_READ)
    public PunishmentSheet sheet(long punishment) {
        PunishmentLine line = punishments.find(punishment).orElseThrow(() -> new FactUnknown(punishment));
        return new PunishmentSheet(line, detentions.of(punishment), punishments.history(punishment));
    }

    /** What the school's list offers. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER, Role.SECRETARIAT, Role.STAFF})
    public List<PunishmentTypeLine> types() {
        return types.open();
    }

    /** Hours of detention of the four weeks to come that still have a place. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER})
    public List<DetentionPlace> freePlaces() {
        return detentions.places(clock.today(), clock.today().plusWeeks(4)).stream().filter(place -> place.free() > 0).toList();
    }

    /** Whom to punish, by name: the division is all that is told, so that who may only propose learns nothing else of the pupils. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER, Role.SECRETARIAT, Role.STAFF})
    @Audited(Act.PUPILS_SEARCHED)
    public List<PupilToPunish> pupils(String words) {
        return search.named(words).stream().filter(line -> !line.left()).limit(10).map(PunishmentDesk::toPunish).toList();
    }

    /** The same for one pupil; refuses PupilUnknown, PupilNotInCharge. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER})
    public PupilToPunish pupil(long pupil) {
        inCharge.check(pupil);
        return search.line(pupil).map(PunishmentDesk::toPunish).orElseThrow(() -> new PupilUnknown(pupil));
    }

    private static PupilToPunish toPunish(PupilLine line) {
        return new PupilToPunish(line.id(), line.lastName(), line.firstName(), line.division());
    }
}
