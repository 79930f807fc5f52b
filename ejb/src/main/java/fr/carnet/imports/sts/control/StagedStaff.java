package fr.carnet.imports.sts.control;

import fr.carnet.imports.sql.control.CopyText;
import fr.carnet.imports.sts.entity.StsMainTeacher;
import fr.carnet.imports.sts.entity.StsPerson;
import fr.carnet.imports.sts.entity.StsTeaching;
import fr.carnet.shared.entity.SearchName;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The records of one STS export as rows ready for {@code COPY}; columns in the order of sts/staging.sql. */
public final class StagedStaff implements StsSink {

    private final Map<String, CopyText> tables = new LinkedHashMap<>();

    @Override
    public void person(StsPerson p) {
        table("stage_staff").number(p.line()).text(p.type().name()).number(p.id()).text(p.civility()).text(p.lastName())
                .text(p.firstName()).date(p.birthDate()).text(p.function()).text(p.role())
                .text(SearchName.of(p.lastName() + " " + p.firstName())).flag(p.refused()).end();
    }

    @Override
    public void mainTeacher(StsMainTeacher m) {
        table("stage_main_teacher").text(m.type().name()).number(m.staffId()).text(m.division()).date(m.from())
                .date(m.to()).end();
    }

    @Override
    public void structure(boolean division, String code, String label) {
        table("stage_sts_structure").text(division ? "D" : "G").text(code).text(label).end();
    }

    @Override
    public void groupDivision(String group, String division) {
        table("stage_sts_group_division").text(group).text(division).end();
    }

    @Override
    public void teaching(StsTeaching t) {
        table("stage_teaching").number(t.line()).text(t.type().name()).number(t.staffId())
                .text(t.division() ? "D" : "G").text(t.structure()).text(t.subject()).text(t.mode()).end();
    }

    @Override
    public void subject(String code, String label) {
        table("stage_subject").text(code).text(label).end();
    }

    private CopyText table(String name) {
        return tables.computeIfAbsent(name, n -> new CopyText());
    }

    public Map<String, CopyText> tables() {
        return Collections.unmodifiableMap(tables);
    }

    public int rows(String table) {
        CopyText rows = tables.get(table);
        return rows == null ? 0 : rows.rows();
    }
}
