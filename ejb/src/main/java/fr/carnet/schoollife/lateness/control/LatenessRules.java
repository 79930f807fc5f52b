package fr.carnet.schoollife.lateness.control;

import fr.carnet.schoollife.lateness.boundary.LatenessRule;
import fr.carnet.schoollife.lateness.entity.LatenessRuleBackwards;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The thresholds of the school in scope: its own, or those that most schools begin with. */
@Dependent
public class LatenessRules {

    private static final LatenessRule USUAL = new LatenessRule(3, 5);

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public LatenessRule current() {
        return Row.of(em.createNativeQuery("select watch, alert from lateness_rule where establishment_id = ?1")
                        .setParameter(1, scope.establishmentId()))
                .map(row -> new LatenessRule(row.number(), row.number())).findFirst().orElse(USUAL);
    }

    /** Refuses LatenessRuleBackwards. */
    public void change(LatenessRule rule) {
        if (rule.alert() < rule.watch()) {
            throw new LatenessRuleBackwards();
        }
        em.createNativeQuery("""
                        insert into lateness_rule (establishment_id, watch, alert) values (?1, ?2, ?3)
                        on conflict (establishment_id) do update set watch = excluded.watch, alert = excluded.alert,
                                                                     version = lateness_rule.version + 1""")
                .setParameter(1, scope.establishmentId()).setParameter(2, rule.watch()).setParameter(3, rule.alert()).executeUpdate();
    }
}
