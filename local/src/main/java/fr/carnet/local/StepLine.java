package fr.carnet.local;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;

/** Where a run is, in one line: its latest step, and how many parts of it are done; how many there will be is the job’s secret. */
final class StepLine {

    private StepLine() {
    }

    static String of(JsonArray steps) {
        return steps.getValuesAs(JsonObject.class).stream()
                .filter(step -> step.containsKey("stepName"))
                .max(Comparator.comparingInt(step -> step.getInt("stepExecutionId")))
                .map(StepLine::line)
                .orElse("en attente…");
    }

    private static String line(JsonObject step) {
        String name = step.getString("stepName");
        if (!step.containsKey("partitions") || step.getJsonArray("partitions").isEmpty()) {
            return name + "…";
        }
        List<JsonObject> parts = step.getJsonArray("partitions").getValuesAs(JsonObject.class);
        long done = parts.stream().filter(part -> "COMPLETED".equals(part.getString("batchStatus", ""))).count();
        return name + " : " + done + (done > 1 ? " parties faites" : " partie faite");
    }
}
