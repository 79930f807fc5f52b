package fr.carnet.people.authority.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.authority.control.Authorities;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/**
 * Where the school records, from an act that it saw, who exercises authority over a pupil and who may not know (<i>ED-130 to ED-144</i>).
 *
 * <p>A measure acts at once, on pages, messages, letters and codes, and no import ever lifts it: a person does, who says why.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class AuthorityDesk {

    @Inject
    Authorities authorities;

    /** Refuses PupilUnknown. */
    @Audited(Act.AUTHORITY_READ)
    public AuthoritySheet sheet(long pupil) {
        return authorities.sheet(pupil);
    }

    /** Refuses PupilUnknown, PersonNotChosen, GroundMissing, MeasureNotYet, NotOfAge, AlreadyOfAge, TooYoungToEmancipate. */
    @Audited(Act.AUTHORITY_DECIDED)
    public void decide(@Valid NewMeasure asked) {
        authorities.decide(asked);
    }
}
