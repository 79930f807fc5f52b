package fr.carnet.accounts.consent.control;

import fr.carnet.accounts.consent.entity.ConsentChannel;
import fr.carnet.accounts.consent.entity.PupilOfAge;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** The pupils of age or emancipated who hold an account, and of which nobody else decides (<i>TS-008; C. civ., art. 413-6 and 414</i>). */
@Dependent
public class PupilsOfAge {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    Consents consents;

    @Inject
    SchoolClock clock;

    /** Empty for the account of a minor, of a guardian, of a member of the staff. */
    public List<PupilOfAge> of(long account) {
        return Row.of(em.createNativeQuery("select pupil_id, establishment_id, guardian_id from pupils_of_age_of(?1, ?2)")
                .setParameter(1, account).setParameter(2, clock.today())).map(row -> new PupilOfAge(row.id(), row.id(), row.optionalId())).toList();
    }

    /** Takes the own consent back: the account and the codes of the pupil end (<i>TS-010</i>). Trap: goes on in the school of the pupil. */
    public void object(PupilOfAge pupil, long account) {
        door.enterSchoolAsOperator(pupil.school(), clock.schoolYear().september());
        consents.record(pupil.pupil(), null, false, ConsentChannel.ONLINE, clock.today(), account);
    }
}
