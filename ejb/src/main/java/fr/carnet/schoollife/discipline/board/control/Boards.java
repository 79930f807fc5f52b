package fr.carnet.schoollife.discipline.board.control;

import fr.carnet.schoollife.discipline.board.boundary.SessionSheet;
import fr.carnet.schoollife.discipline.board.boundary.Summons;
import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.BoardSession;
import fr.carnet.schoollife.discipline.board.entity.Capacity;
import fr.carnet.schoollife.discipline.board.entity.MemberCannotSit;
import fr.carnet.schoollife.discipline.board.entity.Quality;
import fr.carnet.schoollife.discipline.board.entity.SessionState;
import fr.carnet.schoollife.discipline.board.entity.SessionUnknown;
import fr.carnet.schoollife.discipline.board.entity.Vote;
import fr.carnet.schoollife.discipline.sanction.boundary.Handover;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.entity.SearchName;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sessions of the conseil de discipline in the school in scope, their members, summonses and votes. */
@Dependent
public class Boards {

    private static final String BARRED = """
            select concat_ws(' ', u.first_name, coalesce(u.usage_name, u.last_name))
              from sanction_procedure c join pupil u on u.id = c.pupil_id
             where c.id = ?1 and c.establishment_id = ?2
            union all
            select concat_ws(' ', g.first_name, coalesce(g.usage_name, g.last_name))
              from sanction_procedure c join guardianship l on l.pupil_id = c.pupil_id join guardian g on g.id = l.guardian_id
             where c.id = ?1 and c.establishment_id = ?2
            union all
            select concat_ws(' ', m.first_name, m.last_name)
              from sanction_procedure c join incident i on i.id = c.incident_id join staff_member m on m.id = i.reported_by
             where c.id = ?1 and c.establishment_id = ?2
            union all
            select concat_ws(' ', u.first_name, coalesce(u.usage_name, u.last_name))
              from sanction s join pupil u on u.id = s.pupil_id
             where s.establishment_id = ?2 and s.school_year = ?3 and s.kind in ('CLASS_EXCLUSION', 'SCHOOL_EXCLUSION') and s.cancelled_at is null
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

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
                members(session.id()), summons(session.id()), votes(session.id()));
    }

    /** Who sits, in the place of who was written before. */
    public void seat(BoardSession session, List<BoardMember> members) {
        em.createNativeQuery("delete from board_member where session_id = ?1").setParameter(1, session.id()).executeUpdate();
        members.forEach(member -> em.createNativeQuery("""
                        insert into board_member (establishment_id, session_id, capacity, name, replaces)
                        values (?1, ?2, ?3, ?4, nullif(?5, ''))""")
                .setParameter(1, scope.establishmentId()).setParameter(2, session.id()).setParameter(3, member.capacity().name())
                .setParameter(4, member.name().strip()).setParameter(5, member.replaces() == null ? "" : member.replaces()).executeUpdate());
    }

    /**
     * Refuses MemberCannotSit for the pupil, a guardian of the pupil, who told the incident, and a pupil temporarily excluded this year
     * (<i>D511-34; ED-092</i>).
     *
     * <p>People are known by the words of their name, in any order: a namesake is refused too, and the replacement says so.
     */
    public void checkSeats(long procedure, List<BoardMember> members) {
        List<Set<String>> barred = Row.of(em.createNativeQuery(BARRED).setParameter(1, procedure).setParameter(2, scope.establishmentId())
                .setParameter(3, scope.schoolYear().september())).map(row -> words(row.text())).toList();
        members.stream().filter(member -> barred.contains(words(member.name()))).findFirst().ifPresent(member -> {
            throw new MemberCannotSit(member.name());
        });
    }

    private static Set<String> words(String name) {
        return Stream.of(SearchName.of(name).split(" ")).collect(Collectors.toSet());
    }

    public void summon(BoardSession session, Summons one) {
        em.createNativeQuery("""
                        insert into board_summons (establishment_id, session_id, quality, name, channel, received_on, proof)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, session.id()).setParameter(3, one.quality().name())
                .setParameter(4, one.name().strip()).setParameter(5, one.channel().name()).setParameter(6, one.receivedOn())
                .setParameter(7, one.proof().strip()).executeUpdate();
    }

    public void vote(BoardSession session, Vote vote) {
        em.createNativeQuery("""
                        insert into board_vote (establishment_id, session_id, kind, in_favour, against, blank, chair_for)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(nullif(?7, '') as boolean))""")
                .setParameter(1, scope.establishmentId()).setParameter(2, session.id()).setParameter(3, vote.kind().name())
                .setParameter(4, vote.inFavour()).setParameter(5, vote.against()).setParameter(6, vote.blank())
                .setParameter(7, vote.chairFor() == null ? "" : vote.chairFor().toString()).executeUpdate();
    }

    /** Whether a session that was validly held on that day adopted that sanction. */
    public boolean adopted(long procedure, SanctionKind kind, LocalDate on) {
        return of(procedure).stream().filter(session -> session.state() == SessionState.HELD && session.meetsOn().equals(on))
                .flatMap(session -> session.votes().stream()).anyMatch(vote -> vote.kind() == kind && vote.adopted());
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
        return Row.of(em.createNativeQuery("select capacity, name, replaces from board_member where session_id = ?1 order by id")
                        .setParameter(1, session))
                .map(row -> new BoardMember(row.value(Capacity.class), row.text(), row.text())).toList();
    }

    public List<Summons> summons(long session) {
        return Row.of(em.createNativeQuery("select quality, name, channel, received_on, proof from board_summons where session_id = ?1 order by id")
                        .setParameter(1, session))
                .map(row -> new Summons(row.value(Quality.class), row.text(), row.value(Handover.class), row.day(), row.text())).toList();
    }

    private List<Vote> votes(long session) {
        return Row.of(em.createNativeQuery("select kind, in_favour, against, blank, chair_for from board_vote where session_id = ?1 order by id")
                        .setParameter(1, session))
                .map(row -> new Vote(row.value(SanctionKind.class), row.number(), row.number(), row.number(), row.optionalFlag())).toList();
    }
}
