package fr.carnet.schoollife.absenteeism.control;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absenteeism.boundary.FileLine;
import fr.carnet.schoollife.absenteeism.boundary.FileStepLine;
import fr.carnet.schoollife.absenteeism.boundary.MonthAbsence;
import fr.carnet.schoollife.absenteeism.entity.AttendanceFile;
import fr.carnet.schoollife.absenteeism.entity.FileStep;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The files of absenteeism of the school in scope, for its current year and no other (<i>ED-009</i>). */
@Dependent
public class AttendanceFiles {

    private static final String LINES = """
            select f.id, f.pupil_id, coalesce(p.usage_name, p.last_name), p.first_name, d.code, p.birth_date, f.month, f.level, f.half_days,
                   cast((select count(*) from half_day h
                          where h.pupil_id = f.pupil_id and h.school_year = f.school_year and h.academy = f.academy and h.awaiting
                            and h.day >= f.month and h.day < f.month + interval '1 month') as int),
                   f.opened_at, f.closed_at, f.sent_at, case when f.sent_by is not null then colleague(f.sent_by) end,
                   (select s.what from attendance_file_step s
                     where s.file_id = f.id and s.school_year = f.school_year and s.academy = f.academy order by s.recorded_at desc, s.id desc limit 1)
              from attendance_file f
              join pupil p on p.id = f.pupil_id
              left join division_pupil m on m.pupil_id = p.id and m.principal
              left join division d on d.id = m.division_id and d.school_year = f.school_year
             where f.school_year = ?1 and f.academy = ?2 and f.establishment_id = ?3
               and (?4 = 0 and (?5 or f.closed_at is null and f.sent_at is null) or f.id = ?4)
             order by f.closed_at is not null, f.sent_at is not null, f.month desc, f.level desc, p.search_name
             limit 200""";

    private static final String ABSENCES = """
            select a.starts_at, a.ends_at, a.state, a.reason
              from attendance_file f
              join absence a on a.pupil_id = f.pupil_id and a.school_year = f.school_year and a.academy = f.academy and a.cancelled_at is null
                            and counts_as_absence(a.kind)
                            and a.starts_at < (f.month + interval '1 month') at time zone 'Europe/Paris'
                            and a.ends_at > cast(f.month as timestamp) at time zone 'Europe/Paris'
             where f.id = ?4 and f.school_year = ?1 and f.academy = ?2 and f.establishment_id = ?3
             order by a.starts_at""";

    private static final String STEPS = """
            select s.what, s.half_days, s.done_on, s.note, s.recorded_at, case when s.recorded_by is not null then colleague(s.recorded_by) end
              from attendance_file_step s
             where s.file_id = ?4 and s.school_year = ?1 and s.academy = ?2 and s.establishment_id = ?3
             order by s.recorded_at, s.id""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Those that wait for a step, or all of the year. */
    public List<FileLine> lines(boolean all) {
        return Row.of(of(LINES, 0).setParameter(5, all)).map(AttendanceFiles::line).toList();
    }

    /** Refuses FactUnknown. */
    public FileLine line(long file) {
        return Row.of(of(LINES, file).setParameter(5, true)).map(AttendanceFiles::line).findFirst().orElseThrow(() -> new FactUnknown(file));
    }

    public List<MonthAbsence> absences(long file) {
        return Row.of(of(ABSENCES, file)).map(row -> new MonthAbsence(row.local(), row.local(), row.value(AbsenceState.class),
                row.value(AbsenceReason.class))).toList();
    }

    public List<FileStepLine> steps(long file) {
        return Row.of(of(STEPS, file)).map(row -> new FileStepLine(row.value(FileStep.class), row.number(), row.day(), row.text(),
                row.local(), row.text())).toList();
    }

    /** Refuses FactUnknown, also for another school's. */
    public AttendanceFile get(long id) {
        AttendanceFile file = em.find(AttendanceFile.class, id);
        if (file == null || !file.belongsTo(scope.establishmentId())) {
            throw new FactUnknown(id);
        }
        return file;
    }

    /** Keeps a step of people. */
    public void note(long file, FileStep what, LocalDate on, String note) {
        em.createNativeQuery("""
                        insert into attendance_file_step (school_year, academy, establishment_id, file_id, what, done_on, note, recorded_at, recorded_by)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), nullif(?7, ''), ?8, ?9)""")
                .setParameter(1, scope.schoolYear().september()).setParameter(2, scope.academy())
                .setParameter(3, scope.establishmentId()).setParameter(4, file).setParameter(5, what.name())
                .setParameter(6, on.toString()).setParameter(7, note == null ? "" : note.strip())
                .setParameter(8, clock.now().atOffset(ZoneOffset.UTC)).setParameter(9, scope.accountId()).executeUpdate();
    }

    private Query of(String sql, long file) {
        return em.createNativeQuery(sql).setParameter(1, scope.schoolYear().september()).setParameter(2, scope.academy())
                .setParameter(3, scope.establishmentId()).setParameter(4, file);
    }

    private static FileLine line(Row row) {
        return new FileLine(row.id(), row.id(), row.text(), row.text(), row.text(), row.day(), row.day(), row.number(), row.number(),
                row.number(), row.local(), row.local(), row.local(), row.text(), row.text());
    }
}
