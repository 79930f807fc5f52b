package fr.carnet.imports.entity;

import static fr.carnet.shared.entity.Severity.BLOCKING;
import static fr.carnet.shared.entity.Severity.ERROR;
import static fr.carnet.shared.entity.Severity.INFO;
import static fr.carnet.shared.entity.Severity.WARNING;

import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Severity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Everything that an import may notice. F: the file; E: pupils; R: guardians; S: staff; T: timetables; C: calendar; D: the directory.
 *
 * <p>What each says and asks stands in {@code findings.properties}, in French, under the code.
 */
public enum FindingCode {
    F01(BLOCKING), F02(BLOCKING), F03(BLOCKING), F04(BLOCKING), F05(WARNING), F06(BLOCKING), F07(INFO), F08(BLOCKING),
    E01(BLOCKING), E02(BLOCKING), E03(WARNING), E04(WARNING), E05(WARNING), E06(INFO), E07(WARNING), E08(ERROR),
    E09(WARNING), E10(WARNING), E11(WARNING), E12(ERROR), E13(WARNING),
    R01(WARNING), R02(INFO), R03(WARNING), R04(WARNING), R05(WARNING), R06(INFO), R07(WARNING), R08(INFO),
    R09(WARNING), R10(BLOCKING), R11(ERROR), R12(WARNING), R13(WARNING), R14(WARNING),
    S01(WARNING), S02(WARNING), S03(WARNING), S04(INFO), S05(BLOCKING), S06(ERROR),
    T01(ERROR), T02(WARNING), T03(ERROR), T04(ERROR), T05(WARNING), T06(WARNING), T07(WARNING), T08(INFO), T09(WARNING),
    T10(WARNING), T11(BLOCKING), T12(INFO),
    C01(BLOCKING), C02(ERROR), C03(INFO),
    D01(BLOCKING), D02(ERROR), D03(WARNING);

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("fr.carnet.imports.findings", Locale.FRENCH, FindingCode.class.getClassLoader());

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The finding, its sentence completed with technical ids and codes; never with a name or an INE. */
    public Finding at(String uai, String file, Integer line, Object... details) {
        return in("", uai, file, line, details);
    }

    /** The same for one of several sentences of the code, such as {@code F02.dtd}. */
    public Finding in(String variant, String uai, String file, Integer line, Object... details) {
        String key = variant.isEmpty() ? name() : name() + "." + variant;
        return new Finding(name(), severity, uai, file, line, MessageFormat.format(SENTENCES.getString(key), details));
    }
}
