package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.control.Pupils;
import fr.carnet.schoollife.discipline.sanction.control.SanctionErasure;
import fr.carnet.schoollife.discipline.sanction.entity.ErasureGround;
import fr.carnet.schoollife.discipline.sanction.entity.StepOutOfOrder;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.Timestamp;
import java.time.LocalDate;

/**
 * Where the head answers who asks that sanctions be erased before their day (<i>R511-13; ED-111, ED-112, ED-115</i>).
 *
 * <p>The request, the answer and their days are kept; never what was erased.
 */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class ErasureRequestDesk {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SanctionErasure erasure;

    @Inject
    Pupils pupils;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Granted, erases at once; refuses PupilUnknown, StepOutOfOrder. */
    @Audited(Act.ERASURE_ANSWERED)
    public void answer(long pupil, @NotNull ErasureGround ground, @NotNull LocalDate askedOn, boolean granted, @Size(max = 500) String cause) {
        pupils.get(pupil);
        if (askedOn.isAfter(clock.today())) {
            throw new StepOutOfOrder(askedOn);
        }
        em.createNativeQuery("""
                        insert into erasure_request (establishment_id, pupil_id, ground, asked_on, answered_on, granted, cause, recorded_at, recorded_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, pupil).setParameter(3, ground.name()).setParameter(4, askedOn)
                .setParameter(5, clock.today()).setParameter(6, granted).setParameter(7, cause)
                .setParameter(8, Timestamp.from(clock.now())).setParameter(9, scope.accountId()).executeUpdate();
        if (granted) {
            erasure.bringForward(pupil, ground.reachesExpulsion());
            erasure.erase();
        }
    }
}
