package fr.carnet.local;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One run of a job, followed until its end. */
public final class JobRun {

    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED", "ABANDONED");
    private static final Duration PACE = Duration.ofMillis(500);

    private final BatchApi api;
    private final long instance;
    private final int attempt;

    /** @param attempt which run of the instance is meant: 1 for a first one */
    JobRun(BatchApi api, long instance, int attempt) {
        this.api = api;
        this.instance = instance;
        this.attempt = attempt;
    }

    /** What a finished run leaves. */
    public record End(long execution, String status, String exitStatus) {

        public boolean completed() {
            return status.equals("COMPLETED");
        }
    }

    /** Waits for the end, telling each step and how far its partitions are whenever that changes. */
    public End follow(Consumer<String> progress) throws IOException, InterruptedException {
        String told = "";
        while (true) {
            Optional<JsonObject> execution = api.executions(instance) < attempt
                    ? Optional.empty() : api.lastExecution(instance);
            if (execution.isPresent()) {
                JsonObject run = execution.get();
                long id = run.getInt("executionId");
                String now = StepLine.of(api.steps(id));
                if (!now.equals(told)) {
                    progress.accept(now);
                    told = now;
                }
                if (ENDED.contains(run.getString("batchStatus"))) {
                    return new End(id, run.getString("batchStatus"), run.getString("exitStatus", ""));
                }
            }
            pause();
        }
    }

    /** The API has no way to be told of an end, so it is asked twice a second. */
    private static void pause() throws InterruptedException {
        new CountDownLatch(1).await(PACE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
