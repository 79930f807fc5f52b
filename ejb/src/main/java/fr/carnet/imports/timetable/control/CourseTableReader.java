package fr.carnet.imports.timetable.control;

import static fr.carnet.imports.entity.FindingCode.T12;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.Xml;
import fr.carnet.imports.file.control.XmlFields;
import fr.carnet.imports.timetable.entity.TimetableRow;
import fr.carnet.shared.entity.SearchName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the table of lessons that the timetable software of Index-Education exports ({@code EXP_COURS.xml}): one flat row per
 * lesson, teachers in parallel lists of last and first names, groups in brackets among the divisions.
 *
 * <p>It names neither school nor year: the operator does. A lesson of every other week says only Q1 or Q2; which weeks those are is
 * found in the base or worked out from the calendar.
 */
final class CourseTableReader extends TimetableReader {

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private static final Pattern AUDIENCE = Pattern.compile("\\[([^\\]]*)\\]?|([^\\[]+)");

    private final XmlFields row = new XmlFields("DUREE", "FREQUENCE", "MAT_CODE", "MAT_LIBELLE", "PROF_NOM", "PROF_PRENOM", "CLASSE",
            "SALLE", "ALTERNANCE", "ALT.", "MODALITE", "MOD.", "JOUR", "H.DEBUT");

    CourseTableReader(TimetableSink sink, Findings findings) {
        super(sink, findings);
    }

    @Override
    void element(String name, XMLStreamReader xml) throws XMLStreamException {
        if (!name.equals("Cours") && !name.equals("Cours_annuels")) {
            Xml.skip(xml);
            return;
        }
        row.read(xml);
        String day = row.text("JOUR");
        int weekday = day == null ? 0 : DAYS.indexOf(day.toLowerCase(Locale.ROOT)) + 1;
        Moment when = moment(row.line(), weekday, row.text("H.DEBUT"), row.text("DUREE"));
        if (when == null || row.text("MAT_CODE", "MAT_LIBELLE") == null || row.text("CLASSE") == null || audiences().isEmpty()) {
            if (when != null) {
                findings.add(T12, row.line());
            }
            sink.refused(row.line());
            return;
        }
        sink.usualAlternance(alternance());
        audiences().forEach(audience -> teachers().forEach(teacher -> sink.row(lesson(audience, teacher, when))));
    }

    private TimetableRow lesson(Audience audience, String teacher, Moment when) {
        return new TimetableRow(row.line(), !audience.group, audience.code, null, null, teacher.isEmpty() ? null : teacher,
                row.text("MAT_CODE", "MAT_LIBELLE"), row.text("MAT_LIBELLE"), row.text("MODALITE", "MOD."), alternance(),
                when.weekday(), when.starts(), when.ends(), row.text("SALLE"));
    }

    /** The frequency where there is one: the column of alternances came later and repeats it. */
    private String alternance() {
        String said = row.text("FREQUENCE") != null ? row.text("FREQUENCE") : row.text("ALTERNANCE", "ALT.");
        return said == null ? "H" : said.toUpperCase(Locale.ROOT);
    }

    /** Divisions, and groups in brackets: one pair of them for each group or for several. */
    private List<Audience> audiences() {
        return AUDIENCE.matcher(row.text("CLASSE")).results().flatMap(part -> {
            boolean group = part.group(1) != null;
            return parts(group ? part.group(1) : part.group(2)).stream().filter(code -> !code.isEmpty()).map(code -> new Audience(code, group));
        }).toList();
    }

    /** One search name per teacher, the first name in the place of the last name; one empty name when the lesson has none. */
    private List<String> teachers() {
        List<String> last = parts(row.text("PROF_NOM"));
        List<String> first = parts(row.text("PROF_PRENOM"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            if (!last.get(i).isEmpty()) {
                names.add(SearchName.of(last.get(i) + (i < first.size() ? " " + first.get(i) : "")));
            }
        }
        return names.isEmpty() ? List.of("") : names;
    }

    /** An empty part keeps its place: the lists of teachers are parallel. */
    private static List<String> parts(String list) {
        return list == null ? List.of() : Arrays.stream(list.split(",")).map(String::strip).toList();
    }

    private record Audience(String code, boolean group) {
    }
}
