package fr.carnet.schoollife.rollcall.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.rollcall.control.MissingRolls;
import fr.carnet.schoollife.rollcall.control.RollChoices;
import fr.carnet.schoollife.rollcall.control.RollReminders;
import fr.carnet.schoollife.rollcall.control.TeacherDay;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;

/** Where one finds which roll to take: one's own lessons of today, the classes in charge, and, for school life, the rolls not taken. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.TEACHER})
@Scoped(Scoped.By.SCHOOL)
public class RollsDesk {

    @Inject
    TeacherDay lessons;

    @Inject
    MissingRolls missing;

    @Inject
    RollReminders reminders;

    @Inject
    RollChoices choices;

    @Inject
    SchoolClock clock;

    /** Reminds the teachers of a lesson of its roll, by mail; refuses RollNotMissing, JustReminded, NobodyToRemind, ReminderNotSent. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED})
    @Audited(Act.ROLL_REMINDED)
    public void remind(long lesson) {
        reminders.remind(lesson);
    }

    /** The lessons that the caller gives today, in their order. */
    public List<DayRoll> mine() {
        return lessons.on(clock.today());
    }

    /** The divisions and groups of which the caller may call the roll without a lesson. */
    public List<RollChoice> choices() {
        return choices.all();
    }

    /** The lessons of today that began without a roll, the oldest first. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.AED})
    public List<MissingRoll> missing() {
        return missing.today();
    }
}
