package fr.carnet.imports.timetable.control;

import fr.carnet.imports.sql.control.CopyText;
import fr.carnet.imports.timetable.entity.TimetableRow;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The records of one timetable as rows ready for {@code COPY}; columns in the order of timetable/staging.sql. */
final class StagedTimetable implements TimetableSink {

    private final Map<String, CopyText> tables = new LinkedHashMap<>();
    private final Set<String> usual = new HashSet<>();

    @Override
    public void alternance(String code, String label) {
        table("stage_alternance").text(code).text(label).flag(false).end();
    }

    @Override
    public void usualAlternance(String code) {
        if (usual.add(code)) {
            table("stage_alternance").text(code).text(code.equals("H") ? "Toutes les semaines" : "Semaines " + code).flag(true).end();
        }
    }

    @Override
    public void week(String alternance, LocalDate monday) {
        table("stage_week").text(alternance).date(monday).end();
    }

    @Override
    public void row(TimetableRow r) {
        table("stage_timetable_row").number(r.line()).text(r.division() ? "D" : "G").text(r.structure())
                .text(r.staffType() == null ? null : r.staffType().name()).number(r.staffId()).text(r.teacher()).text(r.subject())
                .text(r.subjectLabel()).text(r.mode()).text(r.alternance()).number(r.weekday()).text(r.starts().toString())
                .text(r.ends().toString()).text(r.room()).end();
    }

    @Override
    public void refused(int line) {
        table("stage_refused").number(line).end();
    }

    private CopyText table(String name) {
        return tables.computeIfAbsent(name, n -> new CopyText());
    }

    int rows(String name) {
        return tables.containsKey(name) ? tables.get(name).rows() : 0;
    }

    Map<String, CopyText> tables() {
        return Collections.unmodifiableMap(tables);
    }
}
