package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.ContactRhythm;
import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.Reachable;
import fr.carnet.messaging.entity.Rung;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what is to be said to whom, in a fixed number of statements whatever the number of pupils, and stops it when it need not be said.
 *
 * <p>Planning twice changes nothing: a person is told once of a matter, a day and by a way.
 */
@Dependent
public class NoticePlan {

    /** Absences of today, begun and explained by nothing, of which nobody was told yet; with the rhythm of the school. */
    private static final String UNTOLD = """
            select a.id, a.pupil_id, a.starts_at, greatest(a.recorded_at, a.starts_at),
                   coalesce(r.grace_minutes, 10), coalesce(r.step_minutes, 15), coalesce(r.letters_at, time '17:00')
              from absence_to_tell a left join contact_rhythm r on r.establishment_id = a.establishment_id
             where a.establishment_id = ?1 and a.school_year = ?2 and a.starts_at <= ?3
               and a.starts_at >= cast(cast(?4 as date) as timestamp) at time zone 'Europe/Paris'
               and (?5 = '{}' or a.pupil_id = any (cast(?5 as bigint[])))
               and not exists (select from notice n where n.establishment_id = a.establishment_id and n.school_year = a.school_year
                                                      and n.matter = 'ABSENCE' and n.subject = a.id)
             order by a.id
            """;

    private static final String WRITE = """
            insert into notice (id, school_year, academy, establishment_id, matter, subject, day, starts_at, pupil_id, guardian_id,
                                household, rung, channel, planned_at, due_at)
            select nextval('notice_seq'), ?1, ?2, ?3, r.matter, r.subject, r.day, r.starts, r.pupil, r.guardian, r.household, r.rung, r.channel, ?4, r.due
              from jsonb_to_recordset(cast(?5 as jsonb)) as r (matter text, subject bigint, day date, starts timestamptz, pupil bigint,
                                                               guardian bigint, household bigint, rung int, channel text, due timestamptz)
            on conflict do nothing
            """;

    /** Who was reached, or may have been, by each way that reached; a correction waits for nothing. */
    private static final String CORRECT = """
            insert into notice (id, school_year, academy, establishment_id, matter, subject, day, starts_at, pupil_id, guardian_id,
                                household, rung, channel, planned_at, due_at)
            select nextval('notice_seq'), school_year, academy, establishment_id, 'CORRECTION', subject, day, starts_at, pupil_id, guardian_id,
                   household, rung, channel, ?4, ?4
              from notice
             where establishment_id = ?1 and school_year = ?2 and matter = 'ABSENCE' and subject = any (cast(?3 as bigint[]))
               and (sent_at is not null or taken_at is not null and error is distinct from 'BAD_ADDRESS')
            on conflict do nothing
            """;

    private static final String SETTLE = """
            update notice set state = case when sent_at is null and taken_at is null then 'STOPPED' else 'ANSWERED' end, answered_at = ?4
             where establishment_id = ?1 and school_year = ?2 and matter = 'ABSENCE' and subject = any (cast(?3 as bigint[]))
               and state in ('PLANNED', 'HELD', 'SENT')
            """;

    /** What has left stays as it was: nobody answered it, and the correction stands beside it. */
    private static final String STOP = """
            update notice set state = 'STOPPED', answered_at = ?4
             where establishment_id = ?1 and school_year = ?2 and matter = 'ABSENCE' and subject = any (cast(?3 as bigint[]))
               and state in ('PLANNED', 'HELD') and sent_at is null and taken_at is null
            """;

    private static final String NEW_LINKS = "select pupil_id, guardian_id from guardianship where establishment_id = ?1 and not announced order by id for update";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    FamilyBook families;

    @Inject
    SchoolClock clock;

    /** Plans what the absences of today need, of these pupils or, when there is none, of the whole school; gives how many absences. */
    public int absences(Collection<Long> pupils) {
        List<Untold> untold = untold(pupils);
        if (untold.isEmpty()) {
            return 0;
        }
        Map<Long, List<Reachable>> reachable = families.of(untold.stream().map(Untold::pupil).collect(Collectors.toSet()), false);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Untold absence : untold) {
            new ContactLadder(absence.rhythm).climb(reachable.getOrDefault(absence.pupil, List.of()), absence.known)
                    .forEach(rung -> add(rows, Matter.ABSENCE, absence.id, absence.starts, day(absence.starts), absence.pupil, rung));
        }
        write(rows);
        return untold.size();
    }

    /** Plans one notice per person, by mail or else by letter: what is not urgent climbs no ladder. */
    public void information(FamilyToTell told) {
        informationButTo(null, told);
    }

    /** Tells those who answer for a pupil that somebody else does too, and not who; the newcomer is told nothing (<i>D-15</i>). */
    public void newLinks() {
        Row.of(em.createNativeQuery(NEW_LINKS).setParameter(1, scope.establishmentId())).toList().forEach(row -> familyFile(row.id(), row.id()));
        em.createNativeQuery("update guardianship set announced = true where establishment_id = ?1 and not announced")
                .setParameter(1, scope.establishmentId()).executeUpdate();
    }

    /** Says that something changed in who answers for the pupil, and nothing of what. */
    public void familyFile(long pupil, Long newcomer) {
        informationButTo(newcomer, new FamilyToTell(pupil, Matter.FAMILY_FILE, newcomer == null ? pupil : newcomer, clock.today()));
    }

    private void informationButTo(Long newcomer, FamilyToTell told) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        Instant now = clock.now();
        families.of(List.of(told.pupil()), told.matter().isSerious()).getOrDefault(told.pupil(), List.of()).stream()
                .filter(who -> newcomer == null || who.guardian() != newcomer).forEach(who ->
                add(rows, told.matter(), told.subject(), null, told.day(), told.pupil(),
                        new Rung(who.guardian(), who.household(), 1, quietWay(who), now)));
        write(rows);
    }

    private static NoticeChannel quietWay(Reachable who) {
        if (who.hidden() || !who.mail() && !who.letter()) {
            return NoticeChannel.CALL;
        }
        return who.mail() ? NoticeChannel.MAIL : NoticeChannel.LETTER;
    }

    /** Nobody has to be told of these absences any more: what has not left never will. */
    public void answered(Set<Long> absences) {
        onAbsences(SETTLE, absences);
    }

    /** The absences were mistakes: exactly those who were told are told so, by the same ways; whoever was not is left alone. */
    public void withdrawn(Set<Long> absences) {
        onAbsences(CORRECT, absences);
        onAbsences(STOP, absences);
    }

    private void onAbsences(String sql, Set<Long> absences) {
        em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, SqlText.array(absences)).setParameter(4, Timestamp.from(clock.now())).executeUpdate();
    }

    private List<Untold> untold(Collection<Long> pupils) {
        return Row.of(em.createNativeQuery(UNTOLD)
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, Timestamp.from(clock.now())).setParameter(4, Date.valueOf(clock.today()))
                .setParameter(5, SqlText.array(pupils)))
                .map(row -> new Untold(row.id(), row.id(), row.instant(), row.instant(),
                        new ContactRhythm(Duration.ofMinutes(row.number()), Duration.ofMinutes(row.number()), row.hour()))).toList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SchoolClock.PARIS);
    }

    private static void add(JsonArrayBuilder rows, Matter matter, long subject, Instant starts, LocalDate day, long pupil, Rung rung) {
        var row = Json.createObjectBuilder().add("matter", matter.name()).add("subject", subject).add("day", day.toString()).add("pupil", pupil)
                .add("guardian", rung.guardian()).add("household", rung.household()).add("rung", rung.rank())
                .add("channel", rung.channel().name()).add("due", rung.due().toString());
        rows.add(starts == null ? row : row.add("starts", starts.toString()));
    }

    private void write(JsonArrayBuilder rows) {
        em.createNativeQuery(WRITE)
                .setParameter(1, scope.schoolYear().september()).setParameter(2, scope.academy()).setParameter(3, scope.establishmentId())
                .setParameter(4, Timestamp.from(clock.now())).setParameter(5, rows.build().toString()).executeUpdate();
    }

    private record Untold(long id, long pupil, Instant starts, Instant known, ContactRhythm rhythm) {
    }
}
