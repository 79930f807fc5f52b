package fr.carnet.schoollife.absence.control;

import fr.carnet.people.control.LegalGuardians;
import fr.carnet.schoollife.absence.boundary.Speaker;
import fr.carnet.schoollife.absence.entity.SpeakerUnknown;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.util.List;

/** Who may speak for a pupil: the holders of authority by a live link, and nobody else (<i>ED-131, ED-136</i>); no address is read of them. */
@Dependent
public class Speakers {

    @Inject
    LegalGuardians guardians;

    public List<Speaker> of(long pupil) {
        return guardians.of(pupil).stream().map(person -> new Speaker(person.id(), person.name())).toList();
    }

    /** Refuses SpeakerUnknown; nobody named is always well. */
    public void check(Long guardian, long pupil) {
        if (guardian != null && guardians.of(pupil).stream().noneMatch(person -> person.id() == guardian)) {
            throw new SpeakerUnknown(guardian);
        }
    }
}
