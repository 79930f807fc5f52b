package fr.carnet.imports.siecle.control;

import static fr.carnet.imports.entity.FindingCode.E01;
import static fr.carnet.imports.entity.FindingCode.E02;
import static fr.carnet.imports.entity.FindingCode.E03;
import static fr.carnet.imports.entity.FindingCode.E06;
import static fr.carnet.imports.entity.FindingCode.E07;
import static fr.carnet.imports.entity.FindingCode.E08;
import static fr.carnet.imports.entity.FindingCode.E11;
import static fr.carnet.imports.entity.FindingCode.E12;
import static fr.carnet.imports.entity.FindingCode.E13;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.XmlFields;
import fr.carnet.imports.siecle.entity.SieclePupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Judges one ELEVE after the other: codes E01 to E03, E06 to E08 and E11 to E13. The INE dies here. */
final class PupilChecks {

    private static final int YOUNGEST = 9;
    private static final int OLDEST = 25;

    private final Findings findings;
    private final int schoolYear;
    private final LocalDate today;
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Set<String> schoolNumbers = new HashSet<>();
    private final InePrints prints = new InePrints();

    PupilChecks(Findings findings, int schoolYear, LocalDate today) {
        this.findings = findings;
        this.schoolYear = schoolYear;
        this.today = today;
    }

    SieclePupil check(Long eleveId, XmlFields fields) {
        int line = fields.line();
        String lastName = fields.text("NOM_DE_FAMILLE", "NOM");
        String firstName = fields.text("PRENOM");
        LocalDate birthDate = fields.frenchDate("DATE_NAISS");
        boolean named = eleveId != null && lastName != null && firstName != null;
        boolean refused = !named || !hasSchoolAge(birthDate);
        if (!named) {
            findings.add(E12, line, String.valueOf(eleveId));
        } else {
            if (refused) {
                findings.add(E08, line, eleveId.toString());
            }
            identity(eleveId, line, fields);
        }
        return new SieclePupil(line, eleveId == null ? -1 : eleveId, lastName, fields.text("NOM_USAGE"), firstName,
                sex(eleveId, line, fields.text("CODE_SEXE")), birthDate, fields.text("CODE_MEF"),
                day(eleveId, line, fields, "DATE_ENTREE"), departure(eleveId, line, fields), refused);
    }

    private boolean hasSchoolAge(LocalDate birthDate) {
        return birthDate != null && schoolYear - birthDate.getYear() >= YOUNGEST
                && schoolYear - birthDate.getYear() <= OLDEST;
    }

    private void identity(long eleveId, int line, XmlFields fields) {
        Integer before = seen.putIfAbsent(eleveId, line);
        if (before != null) {
            findings.add(E01, line, Long.toString(eleveId), before.toString());
        }
        String ine = fields.text("ID_NATIONAL", "INE_RNIE");
        ine = ine != null ? ine : fields.text("INE_BEA");
        if (!Ine.isPlausible(ine)) {
            findings.add(E03, line, Long.toString(eleveId));
        }
        Long other = prints.holderOf(ine, eleveId);
        if (other != null && other != eleveId) {
            findings.add(E02, line, Long.toString(eleveId), other.toString());
        }
        String number = fields.text("ELENOET");
        if (number == null || !schoolNumbers.add(number.replaceFirst("^0+", ""))) {
            findings.add(E11, number == null ? "" : "twice", line, Long.toString(eleveId));
        }
    }

    private String sex(Long eleveId, int line, String code) {
        if ("1".equals(code) || "2".equals(code)) {
            return "1".equals(code) ? "M" : "F";
        }
        findings.add(E07, line, String.valueOf(eleveId));
        return null;
    }

    private LocalDate departure(Long eleveId, int line, XmlFields fields) {
        LocalDate day = day(eleveId, line, fields, "DATE_SORTIE");
        if (day != null) {
            findings.add(E06, day.isBefore(today) ? "" : "later", line, String.valueOf(eleveId));
        }
        return day;
    }

    private LocalDate day(Long eleveId, int line, XmlFields fields, String name) {
        LocalDate day = fields.frenchDate(name);
        if (day == null && fields.text(name) != null) {
            findings.add(E13, line, String.valueOf(eleveId), name);
        }
        return day;
    }
}
