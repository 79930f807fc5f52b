package fr.carnet.messaging.control;

import fr.carnet.people.authority.entity.FamilyFileChanged;
import fr.carnet.schoollife.record.entity.AbsencesAnswered;
import fr.carnet.schoollife.record.entity.AbsencesWithdrawn;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import java.time.LocalDate;

/** Hears what happens in school life, within its transaction: a task to tell a family exists from the very roll that makes it (ED-002). */
@Dependent
public class NoticeObserver {

    @Inject
    NoticePlan plan;

    @Inject
    SchoolClock clock;

    void attendance(@Observes AttendanceChanged change) {
        LocalDate today = clock.today();
        if (!change.pupils().isEmpty() && !today.isBefore(change.first()) && !today.isAfter(change.last())) {
            plan.absences(change.pupils());
        }
    }

    void answered(@Observes AbsencesAnswered answer) {
        plan.answered(answer.absences());
    }

    void withdrawn(@Observes AbsencesWithdrawn mistakes) {
        plan.withdrawn(mistakes.absences());
    }

    void familyFile(@Observes FamilyFileChanged change) {
        plan.familyFile(change.pupil(), change.newcomer());
    }

    void toTell(@Observes FamilyToTell told) {
        plan.information(told);
    }
}
