package fr.carnet.local;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report for eyes: the counts as a table, then the findings in the order of the job.
 *
 * <p>Of a finding that does not block, a few examples: a thousand missing divisions would hide the one wrong file.
 */
final class ReportText {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("pupils", "élèves"), Map.entry("guardians", "responsables"), Map.entry("links", "liens"),
            Map.entry("establishments", "établissements"), Map.entry("staff", "personnels"), Map.entry("teachings", "enseignements"),
            Map.entry("lessons", "cours"), Map.entry("days", "jours"), Map.entry("alternances", "alternances"),
            Map.entry("codes", "codes"), Map.entry("divisions", "classes"), Map.entry("groups", "groupes"),
            Map.entry("subjects", "matières"), Map.entry("read", "lus"), Map.entry("created", "créés"),
            Map.entry("changed", "modifiés"), Map.entry("unchanged", "inchangés"), Map.entry("closed", "fermés"),
            Map.entry("reopened", "rouverts"), Map.entry("refused", "refusés"), Map.entry("mailed", "par mail"),
            Map.entry("lettered", "par lettre"), Map.entry("alreadyActive", "déjà actifs"),
            Map.entry("protected", "protégés"),
            Map.entry("messages", "messages"), Map.entry("sent", "envoyés"), Map.entry("failed", "non remis"),
            Map.entry("waiting", "en attente"), Map.entry("held", "à confirmer"), Map.entry("rolls", "appels"),
            Map.entry("reminded", "rappelés"), Map.entry("skipped", "laissés"), Map.entry("schools", "établissements"),
            Map.entry("half_days", "demi-journées"), Map.entry("counted", "comptées"), Map.entry("removed", "retirées"),
            Map.entry("sanctions", "sanctions"), Map.entry("procedures", "procédures"), Map.entry("due", "à échéance"),
            Map.entry("erased", "effacées"), Map.entry("news", "nouvelles"), Map.entry("found", "trouvées"), Map.entry("told", "dites"),
            Map.entry("blocking", "bloquant"), Map.entry("error", "erreur"), Map.entry("warning", "attention"),
            Map.entry("info", "information"));

    private static final int EXAMPLES = 5;

    private ReportText() {
    }

    static List<String> lines(JobReport report) {
        List<String> lines = new ArrayList<>();
        JsonObject json = report.json();
        String mode = JobReport.text(json, "mode");
        lines.add(JobReport.text(json, "job") + (mode.isEmpty() ? "" : " (" + mode + ")") + " : "
                + JobReport.text(json, "status"));
        if (json.containsKey("totals")) {
            json.getJsonObject("totals").forEach((of, counts) -> lines.add(row(of, counts)));
        }
        Map<String, List<JsonObject>> byCode = report.findings().stream().collect(Collectors.groupingBy(
                finding -> JobReport.text(finding, "code"), LinkedHashMap::new, Collectors.toList()));
        byCode.values().forEach(findings -> lines.addAll(examples(findings)));
        return lines;
    }

    private static List<String> examples(List<JsonObject> findings) {
        int shown = JobReport.blocking(findings.get(0)) ? findings.size() : Math.min(EXAMPLES, findings.size());
        List<String> lines = new ArrayList<>(findings.subList(0, shown).stream().map(ReportText::line).toList());
        if (shown < findings.size()) {
            lines.add("  %s … et %d autres : --json les donne tous".formatted(
                    JobReport.text(findings.get(0), "code"), findings.size() - shown));
        }
        return lines;
    }

    private static String row(String of, JsonValue counts) {
        if (counts.getValueType() != JsonValue.ValueType.OBJECT) {
            return "  %-14s %s".formatted(word(of), counts);
        }
        StringBuilder row = new StringBuilder("  %-14s".formatted(word(of)));
        counts.asJsonObject().forEach((name, count) -> row.append("  ").append(word(name)).append(' ').append(count));
        return row.toString();
    }

    private static String line(JsonObject finding) {
        String place = String.join(" ", List.of(JobReport.text(finding, "uai"), JobReport.text(finding, "file"),
                JobReport.text(finding, "line"))).strip().replaceAll(" +", " ");
        return "  %s %s%s — %s".formatted(JobReport.text(finding, "code"),
                word(JobReport.text(finding, "severity").toLowerCase(Locale.ROOT)),
                place.isEmpty() ? "" : " [" + place + "]", JobReport.text(finding, "message"));
    }

    private static String word(String key) {
        return WORDS.getOrDefault(key, key);
    }
}
