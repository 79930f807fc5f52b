package fr.carnet.privacy.control;

import fr.carnet.privacy.boundary.NewRequest;
import fr.carnet.privacy.entity.AnswerClock;
import fr.carnet.privacy.entity.ClockNotExtended;
import fr.carnet.privacy.entity.RequestAnswered;
import fr.carnet.privacy.entity.RequestChannel;
import fr.carnet.privacy.entity.RequestInTheFuture;
import fr.carnet.privacy.entity.RequestKind;
import fr.carnet.privacy.entity.RequestReceipt;
import fr.carnet.privacy.entity.RequestTooLate;
import fr.carnet.privacy.entity.RightsRequest;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Reference;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The requests of the school in scope, or of the account in scope, with the clock that binds the answer. */
@Dependent
public class RightsRequests {

    private static final String READ = """
            select id, reference, person, kind, about, channel, identity_check, received_on, coalesce(extended_until, due_on), extended_until is not null,
                   answer, granted, cast(answered_at at time zone 'Europe/Paris' as date)
              from rights_request
             where ?1 = 0 or id = ?1
             order by answered_at is not null, coalesce(extended_until, due_on), id""";

    private static final String ADD = """
            insert into rights_request (establishment_id, account_id, person, kind, about, channel, identity_check, received_on, due_on, recorded_by,
                                        reference)
            values (?1, cast(?2 as bigint), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SchoolClock clock;

    /** ONE_MONTH, the rule of the RGPD, or FIFTEEN_DAYS where the law of Monaco applies. */
    @Inject
    @ConfigProperty(name = "carnet.privacy.clock", defaultValue = "ONE_MONTH")
    AnswerClock answers;

    public RightsRequests() { /* CDI */ }

    RightsRequests(EntityManager em, SchoolClock clock, AnswerClock answers) {
        this.em = em;
        this.clock = clock;
        this.answers = answers;
    }

    /** Those that wait first, the most urgent at the top. */
    public List<RightsRequest> all() {
        return read(0);
    }

    private List<RightsRequest> read(long id) {
        return Row.of(em.createNativeQuery(READ).setParameter(1, id)).map(row -> new RightsRequest(row.id(), row.text(), row.text(), row.value(RequestKind.class),
                row.text(), row.value(RequestChannel.class), row.text(), row.day(), row.day(), row.flag(), row.text(), row.optionalFlag(), row.day())).toList();
    }

    /**
     * Keeps a request and gives its receipt; refuses RequestInTheFuture.
     *
     * @param account of the person who asks on line; null when the school records what came otherwise
     */
    public RequestReceipt add(long school, Long account, NewRequest asked, long by) {
        if (asked.receivedOn().isAfter(clock.today())) {
            throw new RequestInTheFuture();
        }
        RequestReceipt receipt = new RequestReceipt(Reference.draw(), asked.receivedOn(), answers.due(asked.receivedOn()));
        em.createNativeQuery(ADD).setParameter(1, school).setParameter(2, account).setParameter(3, asked.person().strip())
                .setParameter(4, asked.kind().name()).setParameter(5, asked.about().strip()).setParameter(6, asked.channel().name())
                .setParameter(7, asked.identityCheck().strip()).setParameter(8, receipt.receivedOn())
                .setParameter(9, receipt.deadline()).setParameter(10, by).setParameter(11, receipt.reference()).executeUpdate();
        return receipt;
    }

    /** Takes the two more months, told with the reason; refuses RequestAnswered, ClockNotExtended, RequestTooLate. */
    public void extend(long id, String ground) {
        RightsRequest request = open(id);
        LocalDate latest = answers.latest(request.receivedOn());
        if (request.extended() || !latest.isAfter(request.deadline())) {
            throw new ClockNotExtended();
        }
        if (clock.today().isAfter(request.deadline())) {
            throw new RequestTooLate();
        }
        em.createNativeQuery("update rights_request set extended_until = ?2, extension_ground = ?3, version = version + 1 where id = ?1")
                .setParameter(1, id).setParameter(2, latest).setParameter(3, ground.strip()).executeUpdate();
    }

    /** Refuses RequestAnswered. */
    public void answer(long id, boolean granted, String words, long by) {
        open(id);
        em.createNativeQuery("""
                        update rights_request set answer = ?2, granted = ?3, answered_at = ?4, answered_by = ?5, version = version + 1
                         where id = ?1 and answered_at is null""")
                .setParameter(1, id).setParameter(2, words.strip()).setParameter(3, granted)
                .setParameter(4, clock.now().atOffset(ZoneOffset.UTC)).setParameter(5, by).executeUpdate();
    }

    private RightsRequest open(long id) {
        RightsRequest found = read(id).stream().findFirst().orElseThrow(() -> new UnknownThing(id));
        if (!found.isOpen()) {
            throw new RequestAnswered();
        }
        return found;
    }
}
