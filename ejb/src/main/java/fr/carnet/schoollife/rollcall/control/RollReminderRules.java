package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.boundary.RollReminderRule;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The rule of the school in scope; a school that has set none reminds after half an hour. */
@Dependent
public class RollReminderRules {

    private static final RollReminderRule USUAL = new RollReminderRule(30);

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public RollReminderRule current() {
        return Row.of(em.createNativeQuery("select after_minutes from roll_reminder_rule where establishment_id = ?1")
                .setParameter(1, scope.establishmentId())).map(row -> new RollReminderRule(row.number())).findFirst().orElse(USUAL);
    }

    public void keep(RollReminderRule rule) {
        em.createNativeQuery("""
                        insert into roll_reminder_rule (establishment_id, after_minutes) values (?1, cast(?2 as smallint))
                        on conflict (establishment_id) do update
                           set after_minutes = excluded.after_minutes, version = roll_reminder_rule.version + 1""")
                .setParameter(1, scope.establishmentId()).setParameter(2, rule.minutes()).executeUpdate();
    }
}
