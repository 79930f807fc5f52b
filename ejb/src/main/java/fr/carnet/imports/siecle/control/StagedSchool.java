package fr.carnet.imports.siecle.control;

import fr.carnet.imports.siecle.entity.SiecleAddress;
import fr.carnet.imports.siecle.entity.SiecleLabel;
import fr.carnet.imports.siecle.entity.SiecleLink;
import fr.carnet.imports.siecle.entity.SiecleMembership;
import fr.carnet.imports.siecle.entity.SieclePerson;
import fr.carnet.imports.siecle.entity.SieclePupil;
import fr.carnet.imports.siecle.entity.SiecleStructure;
import fr.carnet.imports.sql.control.CopyText;
import fr.carnet.shared.entity.SearchName;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The records of one school as rows ready for {@code COPY}, one buffer per staging table; columns in the order of
 * staging.sql.
 */
public final class StagedSchool implements SiecleSink {

    private final Map<String, CopyText> tables = new LinkedHashMap<>();
    private final LocalDate today;

    public StagedSchool(LocalDate today) {
        this.today = today;
    }

    @Override
    public void pupil(SieclePupil p) {
        LocalDate closedOn = p.leftOn() != null && p.leftOn().isBefore(today) ? p.leftOn() : null;
        table("stage_pupil").number(p.line()).number(p.eleveId())
                .text(p.lastName()).text(p.usageName()).text(p.firstName()).text(p.sex()).date(p.birthDate())
                .text(p.formation()).date(p.enteredOn()).date(p.leftOn()).date(closedOn)
                .text(searchName(p.usageName(), p.lastName(), p.firstName())).flag(p.refused()).end();
    }

    @Override
    public void membership(SiecleMembership m) {
        table("stage_membership").number(m.line()).number(m.eleveId()).text(m.kind().name()).text(m.code())
                .flag(m.principal()).end();
    }

    @Override
    public void person(SieclePerson p) {
        table("stage_guardian").number(p.line()).number(p.personneId()).text(p.civility())
                .text(p.lastName()).text(p.usageName()).text(p.firstName())
                .text(p.phoneHome()).text(p.phoneMobile()).text(p.phoneWork()).flag(p.acceptsSms())
                .text(p.email()).number(p.adresseId())
                .text(searchName(p.usageName(), p.lastName(), p.firstName())).flag(p.refused()).end();
    }

    @Override
    public void link(SiecleLink l) {
        table("stage_link").number(l.line()).number(l.eleveId()).number(l.personneId())
                .number(l.level()).number(l.legalRank()).text(l.kinship())
                .flag(l.pays()).flag(l.hosts()).flag(l.firstContact()).flag(l.refused()).end();
    }

    @Override
    public void address(SiecleAddress a) {
        table("stage_address").number(a.line()).number(a.adresseId()).text(a.line1()).text(a.line2()).text(a.line3())
                .text(a.line4()).text(a.postcode()).text(a.city()).text(a.country()).end();
    }

    @Override
    public void structure(SiecleStructure s) {
        table("stage_structure").number(s.line()).text(s.kind().name()).text(s.code()).text(s.label()).end();
    }

    @Override
    public void groupDivision(String group, String division) {
        table("stage_group_division").text(group).text(division).end();
    }

    @Override
    public void label(SiecleLabel label) {
        table("stage_label").text(label.kind().name()).text(label.code()).text(label.label()).end();
    }

    @Override
    public void optionSubject(int line, String code) {
        table("stage_option").number(line).text(code).end();
    }

    private CopyText table(String name) {
        return tables.computeIfAbsent(name, n -> new CopyText());
    }

    /** The name that screens show comes first, so that lists sort by it. */
    private static String searchName(String usageName, String lastName, String firstName) {
        String names = usageName == null ? lastName : usageName + " " + lastName;
        return SearchName.of(firstName == null ? names : names + " " + firstName);
    }

    /** The rows by staging table; a table that nothing was read for is not there. */
    public Map<String, CopyText> tables() {
        return Collections.unmodifiableMap(tables);
    }

    /** How many records of a table have been read. */
    public int rows(String table) {
        CopyText rows = tables.get(table);
        return rows == null ? 0 : rows.rows();
    }
}
