package fr.carnet.schoollife.discipline.punishment.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.calendar.control.OpeningHours;
import fr.carnet.schoollife.discipline.control.FamilyText;
import fr.carnet.schoollife.discipline.punishment.control.DetentionNotice;
import fr.carnet.schoollife.discipline.punishment.control.Detentions;
import fr.carnet.schoollife.discipline.punishment.control.Punishments;
import fr.carnet.schoollife.discipline.punishment.entity.Detention;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionBackwards;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionSlot;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionUnknown;
import fr.carnet.schoollife.discipline.punishment.entity.Punishment;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentState;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.record.entity.OutsideSchoolYear;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.LetterText;
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

/** Where school life runs detentions: hours and rooms, who is called, who came, what is put off (<i>ED-037</i>). */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED})
@Scoped(Scoped.By.SCHOOL)
public class DetentionDesk {

    @Inject
    OpeningHours hours;

    @Inject
    Detentions detentions;

    @Inject
    Punishments punishments;

    @Inject
    DetentionNotice notice;

    @Inject
    Facts facts;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses DetentionBackwards, OutsideSchoolYear, SchoolClosed on a day or at an hour without school, SlotTaken. */
    @Audited(Act.DETENTION_PLANNED)
    public void open(@Valid NewDetentionSlot asked) {
        if (!asked.ends().isAfter(asked.starts())) {
            throw new DetentionBackwards();
        }
        if (!scope.schoolYear().contains(asked.day())) {
            throw new OutsideSchoolYear(asked.day(), scope.schoolYear());
        }
        hours.check(asked.day(), asked.starts(), asked.ends());
        detentions.open(new DetentionSlot(asked.day(), asked.starts(), asked.ends(), asked.room(), asked.capacity(), asked.supervisor(),
                facts.recording()));
    }

    /** Calls the pupil and has the family told; refuses FactUnknown, DetentionUnknown, NotADetention, DetentionFull, DetentionTwice, PunishmentSettled. */
    @Audited(Act.DETENTION_PLANNED)
    public void place(long punishment, long slot) {
        Punishment given = punishments.get(punishment);
        detentions.place(given, given.pupilId(), slot);
        punishments.change(given, "PLACED", null);
    }

    /** Calls the pupil to another hour, with the cause; refuses DetentionUnknown, DetentionClosed, and what {@link #place} refuses. */
    @Audited(Act.DETENTION_PLANNED)
    public void postpone(long detention, long slot, @NotBlank @Size(max = 300) String cause) {
        Detention call = detentions.get(detention);
        call.postpone(cause, clock.now(), scope.accountId());
        Punishment given = punishments.get(call.punishmentId());
        detentions.place(given, call.pupilId(), slot);
        punishments.change(given, "POSTPONED", cause);
    }

    /** Says who came; a detention held settles its punishment, a missed one leaves it to be followed. Refuses DetentionNotYetHeld, DetentionClosed. */
    @Audited(Act.DETENTION_ATTENDED)
    public void attended(long detention, boolean came) {
        Detention call = detentions.get(detention);
        call.attended(came, clock.today(), clock.now(), scope.accountId());
        Punishment given = punishments.get(call.punishmentId());
        PunishmentState wanted = came ? PunishmentState.DONE : PunishmentState.NOT_DONE;
        if (given.state() != wanted) {
            given.settle(came);
            punishments.change(given, came ? "DONE" : "NOT_DONE", null);
        }
    }

    @Audited(Act.PUNISHMENTS_READ)
    public DetentionDay day(@NotNull LocalDate day) {
        return new DetentionDay(day, detentions.places(day, day), detentions.on(day));
    }

    /** Hours of detention from today on, for eight weeks. */
    public List<DetentionPlace> places() {
        return detentions.places(clock.today(), clock.today().plusWeeks(8));
    }

    /** Who may watch a detention. */
    public List<StaffName> supervisors() {
        return detentions.supervisors();
    }

    /** The words of the notice to the family; refuses DetentionUnknown. */
    @Audited(Act.LETTERS_PRINTED)
    public LetterText notice(long detention) {
        return text(detention).french();
    }

    /** The same as a PDF, a page for each holder of parental authority (<i>ED-131</i>); refuses DetentionUnknown. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] letters(long detention) {
        Detention call = detentions.get(detention);
        return notice.print(call.pupilId(), text(detention));
    }

    private FamilyText text(long detention) {
        return notice.text(detentions.find(detention).orElseThrow(() -> new DetentionUnknown(detention)));
    }
}
