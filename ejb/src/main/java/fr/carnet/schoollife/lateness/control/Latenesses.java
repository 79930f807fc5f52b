package fr.carnet.schoollife.lateness.control;

import fr.carnet.schoollife.lateness.boundary.LatePass;
import fr.carnet.schoollife.lateness.boundary.LatenessCount;
import fr.carnet.schoollife.lateness.boundary.LatenessLine;
import fr.carnet.schoollife.lateness.boundary.LatenessReading;
import fr.carnet.schoollife.lateness.boundary.LatenessRule;
import fr.carnet.schoollife.lateness.entity.Lateness;
import fr.carnet.schoollife.lateness.entity.LatenessReason;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** The latenesses of the school in scope: of a day, of a month, one of them; a fixed number of statements for each. */
@Dependent
public class Latenesses {

    private static final String LIVE = """
              from lateness t
              join pupil p on p.id = t.pupil_id and p.establishment_id = ?1
              left join division_pupil dp on dp.pupil_id = p.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?2
             where t.establishment_id = ?1 and t.school_year = ?2 and t.academy = ?3 and t.cancelled_at is null
               and t.arrived_at >= cast(cast(?4 as date) as timestamp) at time zone 'Europe/Paris'
               and t.arrived_at < cast(cast(?5 as date) as timestamp) at time zone 'Europe/Paris'
               and (?6 = '' or d.code = ?6)
            """;

    private static final String OF_DAY = """
            select t.id, p.id, coalesce(p.usage_name, p.last_name), p.first_name, d.code, t.arrived_at, t.minutes, t.reason,
                   (select string_agg(concat_ws('|', c.to_reason, cast(c.changed_at at time zone 'Europe/Paris' as text),
                                                coalesce(colleague(c.changed_by), '–')),
                                      chr(10) order by c.changed_at, c.id)
                      from lateness_change c where c.lateness_id = t.id and c.school_year = ?2 and c.academy = ?3),
                   colleague(t.recorded_by), t.roll_call_id is not null,
                   (select count(*) from lateness m
                     where m.pupil_id = p.id and m.school_year = ?2 and m.cancelled_at is null
                       and m.arrived_at >= date_trunc('month', cast(?4 as timestamp)) at time zone 'Europe/Paris'
                       and m.arrived_at < (date_trunc('month', cast(?4 as timestamp)) + interval '1 month') at time zone 'Europe/Paris')
            """ + LIVE + " order by t.arrived_at desc, p.search_name, t.id";

    private static final String OFTEN = """
            select p.id, coalesce(p.usage_name, p.last_name), p.first_name, d.code, count(*), sum(t.minutes)
            """ + LIVE + """
             group by p.id, d.code
            having count(*) >= ?7
             order by 5 desc, p.search_name, p.id""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** The latest first; of one division when its code is given, of all when it is empty. */
    public List<LatenessLine> on(LocalDate day, String division, LatenessRule rule) {
        return Row.of(between(OF_DAY, day, day.plusDays(1), division)).map(row -> line(row, rule)).toList();
    }

    private static LatenessLine line(Row row, LatenessRule rule) {
        LatenessLine bare = new LatenessLine(row.id(), row.id(), row.text(), row.text(), row.text(), row.local().toLocalTime(), row.number(),
                row.value(LatenessReason.class), readings(row.text()), row.text(), row.flag(), row.number(), null);
        return new LatenessLine(bare.id(), bare.pupil(), bare.lastName(), bare.firstName(), bare.division(), bare.at(), bare.minutes(),
                bare.reason(), bare.readings(), bare.by(), bare.ofRoll(), bare.inMonth(), rule.of(bare.inMonth()));
    }

    private static List<LatenessReading> readings(String joined) {
        return joined == null ? List.of() : joined.lines().map(line -> line.split("\\|", 3)).map(parts -> new LatenessReading(
                LatenessReason.valueOf(parts[0]), Timestamp.valueOf(parts[1]).toLocalDateTime(), parts.length > 2 ? parts[2] : null)).toList();
    }

    /** Gives a reason, with a line of history; nothing when it is the one it has. Refuses FactUnknown, AlreadyCancelled. */
    public void readAs(long id, LatenessReason reason, Recording act) {
        Lateness found = em.find(Lateness.class, id);
        if (found == null || !found.belongsTo(scope.establishmentId())) {
            throw new FactUnknown(id);
        }
        if (found.reason() != reason) {
            em.persist(found.readAs(reason, act));
        }
    }

    /** Who reached a threshold in the calendar month of that day, the most often late first. */
    public List<LatenessCount> often(LocalDate day, String division, LatenessRule rule) {
        LocalDate first = day.withDayOfMonth(1);
        return Row.of(between(OFTEN, first, first.plusMonths(1), division).setParameter(7, rule.watch())).map(row -> {
            LatenessCount bare = new LatenessCount(row.id(), row.text(), row.text(), row.text(), row.number(), row.number(), null);
            return new LatenessCount(bare.pupil(), bare.lastName(), bare.firstName(), bare.division(), bare.inMonth(), bare.minutes(),
                    rule.of(bare.inMonth()));
        }).toList();
    }

    private Query between(String sql, LocalDate first, LocalDate after, String division) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, scope.academy()).setParameter(4, Date.valueOf(first)).setParameter(5, Date.valueOf(after))
                .setParameter(6, division);
    }

    /** Refuses FactUnknown, also for a cancelled one: no pass is printed of it. */
    public LatePass pass(long lateness) {
        return Row.of(em.createNativeQuery("""
                        select t.id, e.name, coalesce(p.usage_name, p.last_name), p.first_name, d.code, t.arrived_at, t.minutes,
                               colleague(t.recorded_by)
                          from lateness t
                          join establishment e on e.id = t.establishment_id
                          join pupil p on p.id = t.pupil_id
                          left join division_pupil dp on dp.pupil_id = p.id and dp.principal
                          left join division d on d.id = dp.division_id and d.school_year = ?2
                         where t.id = ?3 and t.establishment_id = ?1 and t.school_year = ?2 and t.academy = ?4 and t.cancelled_at is null""")
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september()).setParameter(3, lateness)
                .setParameter(4, scope.academy()))
                .map(row -> new LatePass(row.id(), row.text(), row.text(), row.text(), row.text(), row.local(), row.number(), row.text()))
                .findFirst().orElseThrow(() -> new FactUnknown(lateness));
    }

    /** Codes of the divisions of the year. */
    public List<String> divisions() {
        return Row.of(em.createNativeQuery("""
                        select code from division where establishment_id = ?1 and school_year = ?2 and closed_on is null order by code""")
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())).map(Row::text).toList();
    }
}
