package fr.carnet.schoollife.discipline.board.control;

import fr.carnet.schoollife.discipline.board.boundary.SessionSheet;
import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.BoardSession;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.board.entity.Incompatibility;
import fr.carnet.schoollife.discipline.board.entity.SessionState;
import fr.carnet.schoollife.discipline.board.entity.SessionUnknown;
import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sessions of the conseil de discipline in the school in scope, their members and votes. */
@Dependent
public class Boards {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Summonses summonses;

    @Inject
    CurrentScope scope;

    public void add(BoardSession session) {
        em.persist(session);
        em.flush();
    }

    /** Refuses SessionUnknown. */
    public BoardSession get(long id) {
        BoardSession session = em.find(BoardSession.class, id);
        if (session == null || !session.belongsTo(scope.establishmentId())) {
            throw new SessionUnknown(id);
        }
        return session;
    }

    public List<SessionSheet> of(long procedure) {
        return em.createQuery("select s from BoardSession s where s.procedureId = :procedure and s.establishmentId = :school order by s.meetsOn, s.id",
                        BoardSession.class)
                .setParameter("procedure", procedure).setParameter("school", scope.establishmentId()).getResultList().stream().map(this::sheet).toList();
    }

    public SessionSheet sheet(BoardSession session) {
        return new SessionSheet(session.id(), session.forum(), session.meetsOn(), session.meetsAt(), session.place(), session.isSecond(),
                session.state(), session.present(), session.delegatesWithdrew(), session.minutes(), session.minutesDueOn(), session.minutesSentOn(),
                members(session.id()), summonses.of(session), votes(session.id()));
    }

    /** Who sits, in the place of who was written before. */
    public void seat(BoardSession session, List<BoardMember> members) {
        em.createNativeQuery("delete from board_member where session_id = ?1").setParameter(1, session.id()).executeUpdate();
        members.forEach(member -> em.createNativeQuery("""
                        insert into board_member (establishment_id, session_id, capacity, name, replaces, ground)
                        values (?1, ?2, ?3, ?4, nullif(?5, ''), nullif(?6, ''))""")
                .setParameter(1, scope.establishmentId()).setParameter(2, session.id()).setParameter(3, member.capacity().name())
                .setParameter(4, member.name().strip()).setParameter(5, member.replaces() == null ? "" : member.replaces())
                .setParameter(6, member.ground() == null ? "" : member.ground().name()).executeUpdate());
    }

    public void vote(BoardSession session, Vote vote) {
        em.createNativeQuery("""
                        insert into board_vote (establishment_id, session_id, kind, in_favour, against, blank, chair_for, revokes)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(nullif(?7, '') as boolean), ?8)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, session.id()).setParameter(3, vote.kind().name())
                .setParameter(4, vote.inFavour()).setParameter(5, vote.against()).setParameter(6, vote.blank())
                .setParameter(7, vote.chairFor() == null ? "" : vote.chairFor().toString()).setParameter(8, vote.revokes())
                .executeUpdate();
    }

    /** Whether a session that was validly held on that day adopted that sanction. */
    public boolean adopted(long procedure, SanctionKind kind, LocalDate on) {
        return votes(procedure, session -> session.meetsOn().equals(on)).anyMatch(vote -> vote.kind() == kind && vote.adopted() && !vote.revokes());
    }

    /** Whether a session that was validly held for that procedure revoked the sursis of an earlier sanction of that kind (<i>ED-055</i>). */
    public boolean revoked(long procedure, SanctionKind kind) {
        return votes(procedure, session -> true).anyMatch(vote -> vote.kind() == kind && vote.adopted() && vote.revokes());
    }

    private Stream<Vote> votes(long procedure, Predicate<SessionSheet> which) {
        return of(procedure).stream().filter(session -> session.state() == SessionState.HELD).filter(which)
                .flatMap(session -> session.votes().stream());
    }

    /** The sessions that were called and are not held yet, which will not be. */
    public void cancelCalled(long procedure) {
        em.createQuery("select s from BoardSession s where s.procedureId = :procedure and s.establishmentId = :school and s.state = :called",
                        BoardSession.class)
                .setParameter("procedure", procedure).setParameter("school", scope.establishmentId()).setParameter("called", SessionState.CALLED)
                .getResultList().forEach(BoardSession::cancel);
    }

    /** Seats by capacity, as the kind of school has them. */
    public List<Capacity> seats() {
        boolean college = isCollege();
        return Stream.of(Capacity.values()).flatMap(capacity -> Stream.generate(() -> capacity).limit(capacity.seats(college))).toList();
    }

    public boolean isCollege() {
        return "COLLEGE".equals(em.createNativeQuery("select kind from establishment where id = ?1").setParameter(1, scope.establishmentId())
                .getSingleResult());
    }

    public List<BoardMember> members(long session) {
        return Row.of(em.createNativeQuery("select capacity, name, replaces, ground from board_member where session_id = ?1 order by id")
                        .setParameter(1, session))
                .map(row -> new BoardMember(row.value(Capacity.class), row.text(), row.text(), row.value(Incompatibility.class))).toList();
    }

    private List<Vote> votes(long session) {
        return Row.of(em.createNativeQuery("select kind, in_favour, against, blank, chair_for, revokes from board_vote where session_id = ?1 order by id")
                        .setParameter(1, session))
                .map(row -> new Vote(row.value(SanctionKind.class), row.number(), row.number(), row.number(), row.optionalFlag(),
                        row.flag())).toList();
    }
}
