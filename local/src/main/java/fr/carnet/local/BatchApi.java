package fr.carnet.local;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The batch REST API of Liberty, as far as an operator needs it: submit, restart, look.
 *
 * <p>An external scheduler (cron, VTOM, Control-M) may call the same addresses.
 */
public final class BatchApi {

    private static final String ROOT = "ibm/api/batch/";
    /** A job of an EJB module runs in the context of one of its beans, and the API wants to be told which. */
    private static final String COMPONENT = "BatchPresence";

    private static final Set<String> RESTARTABLE = Set.of("FAILED", "STOPPED");

    private final Operator operator;

    public BatchApi(Operator operator) {
        this.operator = operator;
    }

    /** Asks for a run and says the number of its instance; empty when the server knows no such job. */
    public Optional<Long> submit(String job, Map<String, String> parameters) throws IOException, InterruptedException {
        JsonObjectBuilder values = Json.createObjectBuilder();
        parameters.forEach(values::add);
        JsonObject body = Json.createObjectBuilder()
                .add("applicationName", "carnet")
                .add("moduleName", "batch.jar")
                .add("componentName", COMPONENT)
                .add("jobXMLName", job)
                .add("jobParameters", values)
                .build();
        HttpResponse<String> answer = operator.send("POST", ROOT + "jobinstances", body.toString());
        if (unknownJob(answer, job)) {
            return Optional.empty();
        }
        return Optional.of((long) object(accepted(answer)).getInt("instanceId"));
    }

    /** The last instance of this job that failed or was stopped, if any. */
    Optional<Long> lastToRestart(String job) throws IOException, InterruptedException {
        HttpResponse<String> answer = operator.send("GET", ROOT + "jobinstances?page=0&pageSize=200", "");
        return array(accepted(answer)).getValuesAs(JsonObject.class).stream()
                .filter(instance -> job.equals(instance.getString("jobXMLName", "")))
                .filter(instance -> RESTARTABLE.contains(instance.getString("batchStatus", "")))
                .map(instance -> (long) instance.getInt("instanceId"))
                .max(Long::compare);
    }

    void restart(long instance) throws IOException, InterruptedException {
        accepted(operator.send("PUT", ROOT + "jobinstances/" + instance
                + "?action=restart&reusePreviousParams=true", "{}"));
    }

    /** How many times the instance has run: a restart adds one. */
    int executions(long instance) throws IOException, InterruptedException {
        return executionsOf(instance).size();
    }

    /** The latest run of an instance; empty in the short while before it begins. */
    public Optional<JsonObject> lastExecution(long instance) throws IOException, InterruptedException {
        return executionsOf(instance).getValuesAs(JsonObject.class).stream()
                .max((one, other) -> Long.compare(one.getInt("executionId"), other.getInt("executionId")));
    }

    JsonArray steps(long execution) throws IOException, InterruptedException {
        HttpResponse<String> answer = operator.send("GET", ROOT + "jobexecutions/" + execution + "/stepexecutions", "");
        return answer.statusCode() == 200 ? array(answer.body()) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private JsonArray executionsOf(long instance) throws IOException, InterruptedException {
        HttpResponse<String> answer = operator.send("GET", ROOT + "jobinstances/" + instance + "/jobexecutions", "");
        return array(accepted(answer));
    }

    private static boolean unknownJob(HttpResponse<String> answer, String job) {
        return answer.statusCode() >= 400 && answer.body().contains("META-INF/batch-jobs/" + job + ".xml");
    }

    private static String accepted(HttpResponse<String> answer) {
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new CannotStart("Le serveur n’accepte pas le mot de passe de l’opérateur : "
                    + "donnez-le dans CARNET_OPERATOR_PASSWORD.");
        }
        if (answer.statusCode() >= 300) {
            throw new CannotStart("Le serveur a répondu " + answer.statusCode() + " : " + firstLine(answer.body()));
        }
        return answer.body();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("(rien)");
    }

    private static JsonObject object(String json) {
        return read(json).asJsonObject();
    }

    private static JsonArray array(String json) {
        return read(json).asJsonArray();
    }

    private static JsonStructure read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }
}
