package fr.carnet.schoollife.family.control;

import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.Handover;
import fr.carnet.schoollife.family.boundary.HandoverLine;
import fr.carnet.schoollife.family.boundary.PupilStatement;
import fr.carnet.schoollife.family.entity.HandoverChannel;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;

/** The statements of pupils of the school in scope, and to whom they were handed over. */
@Dependent
public class Statements {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Children children;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses PupilUnknown, for the pupil of another school as for nobody. */
    public PupilStatement of(long pupil) {
        ChildDay child = child(pupil);
        return new PupilStatement(child, Fingerprint.of(child), Row.of(em.createNativeQuery("""
                        select given_at, channel, given_to, fingerprint from statement_handover
                         where pupil_id = ?1 and school_year = ?2 order by given_at desc""")
                .setParameter(1, pupil).setParameter(2, scope.schoolYear().september()))
                .map(row -> new HandoverLine(row.instant(), row.value(HandoverChannel.class), row.text(), row.text())).toList(), clock.now());
    }

    public void handOver(Handover asked) {
        em.createNativeQuery("""
                        insert into statement_handover (establishment_id, school_year, pupil_id, channel, given_to, fingerprint, given_at, given_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september()).setParameter(3, asked.pupil())
                .setParameter(4, asked.channel().name()).setParameter(5, asked.to().strip()).setParameter(6, Fingerprint.of(child(asked.pupil())))
                .setParameter(7, Timestamp.from(clock.now())).setParameter(8, scope.accountId()).executeUpdate();
    }

    private ChildDay child(long pupil) {
        return children.one(pupil).orElseThrow(() -> new PupilUnknown(pupil));
    }
}
