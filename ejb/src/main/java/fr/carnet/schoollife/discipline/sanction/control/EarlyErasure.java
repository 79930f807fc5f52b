package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.schoollife.discipline.sanction.entity.ErasureGround;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;

/**
 * Erases sanctions before their day, and keeps that it was asked and answered: never what was erased (<i>ED-111, ED-112, ED-115</i>).
 */
@Dependent
public class EarlyErasure {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SanctionErasure erasure;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Erases at once: the sanction of that procedure for what reaches one only, else all those of its pupil that the ground reaches. */
    public void grant(SanctionProcedure procedure, ErasureGround ground, LocalDate askedOn, String cause) {
        keep(procedure, ground, askedOn, true, cause);
        if (ground.reachesOneOnly()) {
            erasure.bringForward(procedure.sanctionId());
        } else {
            erasure.bringForward(procedure.pupilId(), ground.reachesExpulsion());
        }
        erasure.erase();
    }

    public void refuse(SanctionProcedure procedure, ErasureGround ground, LocalDate askedOn, String cause) {
        keep(procedure, ground, askedOn, false, cause);
    }

    private void keep(SanctionProcedure procedure, ErasureGround ground, LocalDate askedOn, boolean granted, String cause) {
        em.flush();
        em.createNativeQuery("""
                        insert into erasure_request (establishment_id, pupil_id, ground, asked_on, answered_on, granted, cause, recorded_at, recorded_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), ?8, ?9)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, procedure.pupilId()).setParameter(3, ground.name())
                .setParameter(4, askedOn).setParameter(5, clock.today()).setParameter(6, granted)
                .setParameter(7, cause == null ? "" : cause.strip()).setParameter(8, Timestamp.from(clock.now()))
                .setParameter(9, scope.accountId()).executeUpdate();
    }
}
