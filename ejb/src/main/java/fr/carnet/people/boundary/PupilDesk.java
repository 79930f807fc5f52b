package fr.carnet.people.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.control.PupilSearch;
import fr.carnet.people.control.PupilsInCharge;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;

/** Where the staff finds a pupil of its school, a teacher those in charge, and reads the head of the file; each read is journalled. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT, Role.TEACHER})
@Scoped(Scoped.By.SCHOOL)
public class PupilDesk {

    @Inject
    PupilSearch search;

    @Inject
    PupilsInCharge charge;

    /** At most fifty pupils, those of the roll first; nothing for a blank text. */
    @Audited(Act.PUPILS_SEARCHED)
    public List<PupilLine> search(String words) {
        return search.named(words);
    }

    /** Refuses PupilUnknown, and PupilNotInCharge to a teacher. */
    @Audited(Act.PUPIL_READ)
    public PupilSheet sheet(long pupil) {
        PupilLine line = search.line(pupil).orElseThrow(() -> new PupilUnknown(pupil));
        charge.check(pupil);
        return new PupilSheet(line, search.guardians(pupil));
    }
}
