package fr.carnet.schoollife.discipline.board.control;

import fr.carnet.schoollife.discipline.board.boundary.Summons;
import fr.carnet.schoollife.discipline.board.entity.BoardSession;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.board.entity.SummonsMissing;
import fr.carnet.schoollife.discipline.board.entity.SummonsProved;
import fr.carnet.schoollife.discipline.board.entity.SummonsUnknown;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Who is called to a session, and what proves that each was (<i>D511-31; ED-091</i>). */
@Dependent
public class Summonses {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public List<Summons> of(BoardSession session) {
        return Row.of(em.createNativeQuery("select id, quality, name, channel, received_on, proof from board_summons where session_id = ?1 order by id")
                        .setParameter(1, session.id()))
                .map(row -> new Summons(row.id(), row.value(Quality.class), row.text(), row.value(Handover.class), row.day(), row.text())).toList();
    }

    /** The session to which somebody is called; refuses SummonsUnknown. */
    public long session(long summons) {
        return Row.of(em.createNativeQuery("select session_id from board_summons where id = ?1 and establishment_id = ?2")
                .setParameter(1, summons).setParameter(2, scope.establishmentId())).map(Row::id).findFirst()
                .orElseThrow(() -> new SummonsUnknown(summons));
    }

    /** Refuses SummonsMissing with the names of those whose proof is not there, or what is missing of those whom the law calls. */
    public void checkProved(BoardSession session, boolean guardianToo) {
        List<Summons> called = of(session);
        String unproved = called.stream().filter(one -> !one.proved()).map(Summons::name).collect(Collectors.joining(", "));
        if (!unproved.isEmpty()) {
            throw new SummonsMissing(unproved);
        }
        requireOne(called, Quality.MEMBER, "les membres du conseil");
        requireOne(called, Quality.PUPIL, "l’élève");
        if (guardianToo) {
            requireOne(called, Quality.GUARDIAN, "le représentant légal");
        }
    }

    private static void requireOne(List<Summons> called, Quality quality, String who) {
        if (called.stream().noneMatch(one -> one.quality() == quality)) {
            throw new SummonsMissing(who);
        }
    }

    /** Puts people on the list of those to call, without any proof yet. */
    public void invite(BoardSession session, Quality quality, List<String> names) {
        names.forEach(name -> em.createNativeQuery("insert into board_summons (establishment_id, session_id, quality, name) values (?1, ?2, ?3, ?4)")
                .setParameter(1, scope.establishmentId()).setParameter(2, session.id()).setParameter(3, quality.name())
                .setParameter(4, name.strip()).executeUpdate());
    }

    /** The members who sit are those to call; who was called before with a proof, and sits no more, stays written. */
    public void inviteMembers(BoardSession session, List<String> names) {
        em.createNativeQuery("delete from board_summons where session_id = ?1 and quality = 'MEMBER' and proof is null")
                .setParameter(1, session.id()).executeUpdate();
        List<String> proved = of(session).stream().filter(one -> one.quality() == Quality.MEMBER).map(Summons::name).toList();
        invite(session, Quality.MEMBER, names.stream().filter(name -> !proved.contains(name.strip())).toList());
    }

    /** Refuses SummonsUnknown, SummonsProved. */
    public void withdraw(BoardSession session, long summons) {
        if (summons(session, summons).proved()) {
            throw new SummonsProved();
        }
        em.createNativeQuery("delete from board_summons where session_id = ?1 and id = ?2").setParameter(1, session.id()).setParameter(2, summons)
                .executeUpdate();
    }

    /** Refuses SummonsUnknown. */
    public Summons prove(BoardSession session, long summons, Handover channel, LocalDate on, String proof) {
        Summons one = summons(session, summons);
        em.createNativeQuery("update board_summons set channel = ?2, received_on = ?3, proof = ?4 where id = ?1")
                .setParameter(1, one.id()).setParameter(2, channel.name()).setParameter(3, on).setParameter(4, proof.strip()).executeUpdate();
        return one;
    }

    private Summons summons(BoardSession session, long summons) {
        return of(session).stream().filter(one -> one.id() == summons).findFirst().orElseThrow(() -> new SummonsUnknown(summons));
    }
}
