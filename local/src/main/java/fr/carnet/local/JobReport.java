package fr.carnet.local;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;

/** What a run leaves to read: totals that add up, and findings that say what to do. */
public record JobReport(JsonObject json) {

    /** The report of a run; a job that keeps none is reported by its status alone. */
    public static JobReport of(Operator operator, String job, JobRun.End end) throws IOException, InterruptedException {
        HttpResponse<String> answer = operator.send("GET", "api/operations/runs/" + end.execution() + "/report", "");
        if (answer.statusCode() == 200) {
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return new JobReport(reader.readObject());
            }
        }
        return new JobReport(Json.createObjectBuilder()
                .add("job", job).add("status", end.status()).add("findings", JsonValue.EMPTY_JSON_ARRAY).build());
    }

    /** Whether a finding stopped something: the run is then not a success, even completed. */
    public boolean blocked() {
        return findings().stream().anyMatch(JobReport::blocking);
    }

    static boolean blocking(JsonObject finding) {
        return "blocking".equalsIgnoreCase(text(finding, "severity"));
    }

    List<JsonObject> findings() {
        JsonArray findings = json.containsKey("findings") ? json.getJsonArray("findings") : JsonValue.EMPTY_JSON_ARRAY;
        return findings.getValuesAs(JsonObject.class);
    }

    /** A value as text, empty when it is absent or null. */
    static String text(JsonObject object, String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> object.getString(name);
            default -> value.toString();
        };
    }
}
