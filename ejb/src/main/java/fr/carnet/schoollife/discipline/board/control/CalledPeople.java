package fr.carnet.schoollife.discipline.board.control;

import fr.carnet.people.boundary.PupilLine;
import fr.carnet.people.control.LegalGuardians;
import fr.carnet.people.control.PupilSearch;
import fr.carnet.people.entity.LegalGuardian;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The pupil and the family, whom the law calls to a conseil de discipline (<i>D511-31</i>). */
@Dependent
public class CalledPeople {

    private static final int OF_AGE = 18;

    @Inject
    PupilSearch pupils;

    @Inject
    LegalGuardians guardians;

    public String pupilName(long pupil) {
        PupilLine line = line(pupil);
        return line.firstName() + " " + line.lastName();
    }

    /** As letters name them. */
    public List<String> guardianNames(long pupil) {
        return guardians.of(pupil).stream().map(LegalGuardian::name).toList();
    }

    /** Whether a representative is to be called: a pupil of age has none. */
    public boolean hasGuardian(long pupil, LocalDate on) {
        return line(pupil).birthDate().plusYears(OF_AGE).isAfter(on);
    }

    private PupilLine line(long pupil) {
        return pupils.line(pupil).orElseThrow();
    }
}
