package fr.carnet.schoollife.discipline.punishment.control;

import fr.carnet.schoollife.discipline.punishment.boundary.DetentionLine;
import fr.carnet.schoollife.discipline.punishment.boundary.DetentionPlace;
import fr.carnet.schoollife.discipline.punishment.boundary.StaffName;
import fr.carnet.schoollife.discipline.punishment.entity.Detention;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionSlot;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionState;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionTwice;
import fr.carnet.schoollife.discipline.punishment.entity.DetentionUnknown;
import fr.carnet.schoollife.discipline.punishment.entity.NotADetention;
import fr.carnet.schoollife.discipline.punishment.entity.Punishment;
import fr.carnet.schoollife.discipline.punishment.entity.SlotTaken;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The hours of detention of the school in scope, and the pupils called to them. */
@Dependent
public class Detentions {

    private static final String PLACES = """
            select s.id, s.day, s.starts, s.ends, s.room, s.capacity,
                   (select count(*) from detention t where t.slot_id = s.id and t.school_year = ?2 and t.state in ('PLANNED', 'HELD', 'MISSED')),
                   concat_ws(' ', case m.civility when 'M' then 'M.' when 'MME' then 'Mme' end, m.last_name)
              from detention_slot s
              left join staff_member m on m.id = s.supervisor_id
             where s.establishment_id = ?1 and s.school_year = ?2 and s.day between ?3 and ?4
             order by s.day, s.starts, s.room
            """;

    private static final String LINES = """
            select t.id, t.slot_id, t.punishment_id, coalesce(u.usage_name, u.last_name), u.first_name, d.code, t.day, t.starts, t.ends, t.room,
                   p.motive, p.work, t.state, t.cause
              from detention t
              join punishment p on p.id = t.punishment_id and p.school_year = ?2
              join pupil u on u.id = t.pupil_id
              left join division_pupil dp on dp.pupil_id = u.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?2 and d.establishment_id = ?1
             where t.establishment_id = ?1 and t.school_year = ?2
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    Facts facts;

    @Inject
    Event<FamilyToTell> families;

    /** Hours of detention from the first day to the last, with who is in charge and how many places are taken. */
    public List<DetentionPlace> places(LocalDate first, LocalDate last) {
        return Row.of(em.createNativeQuery(PLACES).setParameter(1, scope.establishmentId()).setParameter(2, year())
                        .setParameter(3, first).setParameter(4, last))
                .map(row -> new DetentionPlace(row.id(), row.day(), row.hour(), row.hour(), row.text(), row.number(), row.number(), row.text()))
                .toList();
    }

    /** The pupils called to detention on a day, by room and name. */
    public List<DetentionLine> on(LocalDate day) {
        return lines(" and t.day = ?3 and t.state in ('PLANNED', 'HELD', 'MISSED') order by t.starts, t.room, u.search_name, t.id", day);
    }

    /** Every call to detention that a punishment made, oldest first: postponed and lifted ones are its trace. */
    public List<DetentionLine> of(long punishment) {
        return lines(" and t.punishment_id = ?3 order by t.id", punishment);
    }

    public Optional<DetentionLine> find(long detention) {
        return lines(" and t.id = ?3", detention).stream().findFirst();
    }

    private List<DetentionLine> lines(String which, Object value) {
        return Row.of(em.createNativeQuery(LINES + which).setParameter(1, scope.establishmentId()).setParameter(2, year()).setParameter(3, value))
                .map(row -> new DetentionLine(row.id(), row.id(), row.id(), row.text(), row.text(), row.text(), row.day(), row.hour(), row.hour(),
                        row.text(), row.text(), row.text(), row.value(DetentionState.class), row.text())).toList();
    }

    /** Refuses SlotTaken. */
    public void open(DetentionSlot slot) {
        if (places(slot.day(), slot.day()).stream().anyMatch(other -> other.starts().equals(slot.starts()) && other.room().equals(slot.room()))) {
            throw new SlotTaken();
        }
        em.persist(slot);
    }

    /**
     * Calls the pupil to an hour of detention and has the family told (<i>ED-037</i>).
     *
     * <p>The hour is locked first, so that two people do not give its last place at once. Refuses DetentionUnknown, NotADetention,
     * DetentionFull, DetentionTwice, PunishmentSettled.
     */
    public void place(Punishment punishment, long pupil, long slotId) {
        if (!punishment.kind().isDetention()) {
            throw new NotADetention(punishment.id());
        }
        DetentionSlot slot = em.find(DetentionSlot.class, slotId, LockModeType.PESSIMISTIC_WRITE);
        if (slot == null || !slot.belongsTo(scope.establishmentId())) {
            throw new DetentionUnknown(slotId);
        }
        punishment.askAgain();
        em.flush();
        slot.checkRoomFor(count("t.slot_id = ?2", slotId));
        if (count("t.pupil_id = ?2 and t.day = ?3 and t.starts < ?5 and t.ends > ?4", pupil, slot.day(), slot.starts(), slot.ends()) > 0) {
            throw new DetentionTwice(pupil);
        }
        Detention detention = new Detention(punishment.id(), pupil, slot, facts.recording());
        em.persist(detention);
        families.fire(new FamilyToTell(pupil, Matter.DETENTION, detention.id(), slot.day()));
    }

    private long count(String which, Object... values) {
        var query = em.createNativeQuery("select count(*) from detention t where t.school_year = ?1 and t.state in ('PLANNED', 'HELD') and " + which)
                .setParameter(1, year());
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Refuses DetentionUnknown. */
    public Detention get(long id) {
        Detention detention = em.find(Detention.class, id);
        if (detention == null || !detention.belongsTo(scope.establishmentId())) {
            throw new DetentionUnknown(id);
        }
        return detention;
    }

    /** The call that a punishment has now, if it is a detention that was placed. */
    public Optional<Detention> planned(long punishment) {
        return of(punishment).stream().filter(line -> line.state() == DetentionState.PLANNED).findFirst().map(line -> get(line.id()));
    }

    public List<StaffName> supervisors() {
        return Row.of(em.createNativeQuery("""
                        select id, concat_ws(' ', last_name, first_name) from staff_member
                         where establishment_id = ?1 and closed_on is null order by search_name, id""").setParameter(1, scope.establishmentId()))
                .map(row -> new StaffName(row.id(), row.text())).toList();
    }

    private int year() {
        return scope.schoolYear().september();
    }
}
