package fr.carnet.schoollife.halfday.control;

import fr.carnet.schoollife.halfday.boundary.Register;
import fr.carnet.schoollife.halfday.boundary.RegisterLine;
import fr.carnet.schoollife.halfday.entity.DivisionUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the missed half-days of a division's month in a grid; three statements. */
@Dependent
public class Registers {

    /** A half-day that was not missed; the three others are read in the key of the page. */
    static final char THERE = '·';
    static final char BARE = 'N';
    static final char AWAITING = '?';
    static final char EXCUSED = 'J';

    private static final String MISSED = """
            select p.id, coalesce(p.usage_name, p.last_name), p.first_name, h.day, h.half, h.excused, h.awaiting
              from division_pupil m
              join pupil p on p.id = m.pupil_id
              left join half_day h on h.pupil_id = p.id and h.school_year = ?2 and h.academy = ?3 and h.establishment_id = ?4
                                  and h.day between cast(?5 as date) and cast(?6 as date)
             where m.division_id = ?1 and m.establishment_id = ?4 and (p.closed_on is null or p.closed_on > cast(?5 as date))
             order by p.search_name, p.id, h.day, h.half""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Refuses DivisionUnknown. */
    public Register of(long division, LocalDate month) {
        LocalDate first = month.withDayOfMonth(1);
        LocalDate last = first.plusMonths(1).minusDays(1);
        String code = Row.of(em.createNativeQuery("select code from division where id = ?1 and establishment_id = ?2 and school_year = ?3")
                        .setParameter(1, division).setParameter(2, scope.establishmentId()).setParameter(3, scope.schoolYear().september()))
                .map(Row::text).findFirst().orElseThrow(() -> new DivisionUnknown(division));
        List<LocalDate> days = Row.of(em.createNativeQuery("select d from open_days(?1, cast(?2 as date), cast(?3 as date)) d order by d")
                .setParameter(1, scope.establishmentId()).setParameter(2, first.toString()).setParameter(3, last.toString()))
                .map(Row::day).toList();
        Map<Long, Drawing> pupils = new LinkedHashMap<>();
        Row.of(em.createNativeQuery(MISSED).setParameter(1, division).setParameter(2, scope.schoolYear().september())
                        .setParameter(3, scope.academy()).setParameter(4, scope.establishmentId())
                        .setParameter(5, first.toString()).setParameter(6, last.toString()))
                .forEach(row -> draw(row, pupils, days));
        return new Register(code, first, days, pupils.values().stream().map(Drawing::line).toList());
    }

    private static void draw(Row row, Map<Long, Drawing> pupils, List<LocalDate> days) {
        long pupil = row.id();
        String lastName = row.text();
        String firstName = row.text();
        Drawing drawing = pupils.computeIfAbsent(pupil, none -> new Drawing(pupil, lastName, firstName, days.size()));
        LocalDate day = row.day();
        if (day != null) {
            drawing.mark(days.indexOf(day), "PM".equals(row.text()) ? 1 : 0, row.flag(), row.flag());
        }
    }

    /** One line while it is drawn. */
    private static final class Drawing {

        private final long pupil;
        private final String lastName;
        private final String firstName;
        private final char[][] signs;
        private int bare;
        private int awaiting;
        private int excused;

        Drawing(long pupil, String lastName, String firstName, int days) {
            this.pupil = pupil;
            this.lastName = lastName;
            this.firstName = firstName;
            this.signs = new char[days][];
        }

        void mark(int day, int half, boolean isExcused, boolean isAwaiting) {
            bare += isExcused || isAwaiting ? 0 : 1;
            awaiting += isAwaiting ? 1 : 0;
            excused += isExcused ? 1 : 0;
            if (day >= 0) {
                signs[day] = signs[day] == null ? new char[] {THERE, THERE} : signs[day];
                signs[day][half] = isExcused ? EXCUSED : isAwaiting ? AWAITING : BARE;
            }
        }

        RegisterLine line() {
            List<String> cells = new ArrayList<>();
            for (char[] day : signs) {
                cells.add(day == null ? "" : new String(day));
            }
            return new RegisterLine(pupil, lastName, firstName, cells, bare, awaiting, excused);
        }
    }
}
