package fr.carnet.messaging.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.messaging.control.NoticeRound;
import fr.carnet.messaging.control.SchoolsToTell;
import fr.carnet.schoollife.rollcall.control.ReminderRound;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.Tally;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.time.LocalTime;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Where the job and the clock have due notices sent, to families, and to teachers who forgot a roll.
 *
 * <p>Sending holds no transaction: each message is taken, and marked, in transactions of its own, so that what has left is never forgotten.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeDesk {

    private static final String ROLLS = "rolls";
    private static final String REMINDED = "reminded";
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    @Inject
    SchoolsToTell schools;

    @Inject
    NoticeRound round;

    @Inject
    ReminderRound reminders;

    @Inject
    SchoolClock clock;

    /** The numbers of the schools where somebody is to be told something now. */
    public List<String> schoolsToTell() {
        return List.copyOf(schools.now().keySet());
    }

    /** Counts what {@link #send} would send; changes nothing. */
    public Tally rehearse(String uai) {
        Long school = schools.now().get(uai);
        return school == null ? nothing() : round.rehearse(school).add(ROLLS, REMINDED, reminders.rehearse(school));
    }

    /** Sends what is due in that school; nothing when nothing is. */
    @Audited(Act.NOTICES_SENT)
    public Tally send(String uai, BooleanSupplier stopping) {
        Long school = schools.now().get(uai);
        return school == null ? nothing() : tell(school, stopping);
    }

    private static Tally nothing() {
        return NoticeRound.zeroes().add(ROLLS, REMINDED, 0);
    }

    private Tally tell(long school, BooleanSupplier stopping) {
        return round.run(school, stopping).add(ROLLS, REMINDED, reminders.run(school, stopping));
    }

    /**
     * Sends what is due everywhere, and says how many messages left; nothing at night, when a telephone that rings frightens. Open to all
     * because it only does what was planned, whoever calls and however often; clocks have no name.
     */
    @PermitAll
    public long sendDue() {
        LocalTime now = clock.localNow().toLocalTime();
        if (now.isBefore(MORNING) || now.isAfter(EVENING)) {
            return 0;
        }
        return schools.now().values().stream().map(school -> tell(school, () -> false))
                .mapToLong(told -> told.of("messages", "sent") + told.of(ROLLS, REMINDED)).sum();
    }
}
