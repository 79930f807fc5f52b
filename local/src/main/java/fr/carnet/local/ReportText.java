package fr.carnet.local;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report for eyes: the counts as a table, then the findings, worst first as the job gave them. */
final class ReportText {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("pupils", "élèves"), Map.entry("guardians", "responsables"), Map.entry("links", "liens"),
            Map.entry("establishments", "établissements"), Map.entry("staff", "personnels"),
            Map.entry("codes", "codes"), Map.entry("divisions", "classes"), Map.entry("groups", "groupes"),
            Map.entry("subjects", "matières"), Map.entry("read", "lus"), Map.entry("created", "créés"),
            Map.entry("changed", "modifiés"), Map.entry("unchanged", "inchangés"), Map.entry("closed", "fermés"),
            Map.entry("reopened", "rouverts"), Map.entry("refused", "refusés"), Map.entry("mailed", "par mail"),
            Map.entry("lettered", "par lettre"), Map.entry("alreadyActive", "déjà actifs"),
            Map.entry("skipped", "laissés"), Map.entry("schools", "établissements"),
            Map.entry("blocking", "bloquant"), Map.entry("error", "erreur"), Map.entry("warning", "attention"),
            Map.entry("info", "information"));

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
        for (JsonObject finding : report.findings()) {
            lines.add(line(finding));
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
                word(JobReport.text(finding, "severity").toLowerCase(java.util.Locale.ROOT)),
                place.isEmpty() ? "" : " [" + place + "]", JobReport.text(finding, "message"));
    }

    private static String word(String key) {
        return WORDS.getOrDefault(key, key);
    }
}
