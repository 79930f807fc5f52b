package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.people.control.Pupils;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.discipline.sanction.entity.Sanction;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.Terms;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Writes a decided sanction on the pupil's file, with the date that will erase it (<i>ED-110</i>).
 *
 * <p>An alternative measure puts it off: only the measure is written when it is kept, only the sanction when it is not (<i>ED-057</i>).
 */
@Dependent
public class SanctionFile {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Facts facts;

    @Inject
    Pupils pupils;

    @Inject
    CurrentScope scope;

    /** The family reads nothing of it until {@link #notified}. */
    public void write(SanctionProcedure procedure) {
        Terms terms = procedure.terms();
        Integer hours = terms.kind() == SanctionKind.RESPONSIBILITY_MEASURE ? terms.hours() : null;
        Sanction sanction = Sanction.of(pupil(procedure), terms.kind(), procedure.decidedOn(), terms.motive(), procedure.authority(), facts.recording())
                .lasting(terms.days(), hours).suspended(terms.suspension());
        facts.add(sanction);
        procedure.writtenAs(sanction);
    }

    /** Writes the alternative that was kept, in the place of the sanction. */
    public void writeAlternative(SanctionProcedure procedure) {
        Terms terms = procedure.terms();
        Sanction kept = Sanction.alternative(pupil(procedure), procedure.decidedOn(), terms.motive(), procedure.authority(), facts.recording())
                .lasting(null, terms.hours());
        facts.add(kept);
        kept.notified(procedure.notifiedOn(), procedure.notifiedOn());
        procedure.writtenAs(kept);
    }

    /** From now on the family reads it (<i>TS-043</i>); nothing to do while an alternative runs. */
    public void notified(SanctionProcedure procedure) {
        if (procedure.sanctionId() != null) {
            em.flush();
            em.find(Sanction.class, procedure.sanctionId()).notified(procedure.notifiedOn(), procedure.notifiedOn());
        }
    }

    private Pupil pupil(SanctionProcedure procedure) {
        return pupils.get(procedure.pupilId());
    }
}
