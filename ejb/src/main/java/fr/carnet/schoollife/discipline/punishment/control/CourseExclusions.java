package fr.carnet.schoollife.discipline.punishment.control;

import fr.carnet.people.control.Pupils;
import fr.carnet.schoollife.discipline.punishment.entity.Punishment;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.record.entity.PupilExcluded;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * An exclusion marked in a roll is a punishment that waits for its written report (<i>ED-033</i>).
 *
 * <p>Part of the roll's transaction: the two exist together or not at all.
 */
@Dependent
public class CourseExclusions {

    private static final String NO_NOTE = "Exclusion de cours marquée à l’appel ; le rapport de l’enseignant en dira le motif.";

    @Inject
    Pupils pupils;

    @Inject
    PunishmentTypes types;

    @Inject
    Punishments punishments;

    @Inject
    Facts facts;

    @Inject
    CurrentScope scope;

    void open(@Observes PupilExcluded excluded) {
        LocalDate day = LocalDate.ofInstant(excluded.at(), SchoolClock.PARIS);
        String motive = excluded.note() == null || excluded.note().isBlank() ? NO_NOTE : excluded.note();
        Punishment punishment = Punishment.given(pupils.get(excluded.pupil()), types.first(PunishmentKind.COURSE_EXCLUSION), day, motive,
                scope.staffId(), facts.recording());
        facts.add(punishment);
        punishments.change(punishment, "GIVEN", null);
    }
}
