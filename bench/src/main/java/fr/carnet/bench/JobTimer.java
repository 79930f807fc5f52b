package fr.carnet.bench;

import fr.carnet.local.BatchApi;
import fr.carnet.local.CarnetServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Submits a job and says how long it took from there to its end, as somebody who waits for it sees it. */
final class JobTimer {

    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED", "ABANDONED");
    /** As {@code carnet job} does: asked more often, the server spends a fifth of its time saying that it is not done. */
    private static final Duration PACE = Duration.ofMillis(500);

    private final BatchApi api;

    JobTimer(CarnetServer server) {
        this.api = new BatchApi(server.operator());
    }

    /** In seconds; a job that does not complete has no time and fails the measurement. */
    double run(String job, Map<String, String> parameters) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long instance = api.submit(job, parameters)
                .orElseThrow(() -> new IllegalStateException("The server knows no job " + job));
        while (true) {
            Optional<JsonObject> execution = api.lastExecution(instance);
            String status = execution.map(each -> each.getString("batchStatus")).orElse("");
            if (ENDED.contains(status)) {
                double seconds = (System.nanoTime() - start) / 1e9;
                String exit = execution.get().getString("exitStatus", "");
                if (!status.equals("COMPLETED") || !exit.equals("COMPLETED")) {
                    throw new IllegalStateException("Job " + job + " ended " + status + " " + exit);
                }
                return seconds;
            }
            new CountDownLatch(1).await(PACE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
