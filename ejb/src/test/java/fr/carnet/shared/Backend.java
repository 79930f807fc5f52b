package fr.carnet.shared;

import jakarta.persistence.EntityManager;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What one connection does while another has not ended: a test lets it begin, waits until it stands behind the other’s lock or is done, and goes
 * on. Where {@link RowGate} stops a statement of ours, this stops only where the database does.
 *
 * <pre>
 * Backend&lt;Boolean&gt; late = Backend.of(em, () -&gt; consents.record(…));
 * late.awaitBehindALock();
 * other.getTransaction().commit();
 * late.end();
 * </pre>
 */
public final class Backend<T> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int process;
    private final CompletableFuture<T> act;

    private Backend(int process, CompletableFuture<T> act) {
        this.process = process;
        this.act = act;
    }

    /** Begins the act on its own thread; nobody else may use the entity manager until it has ended. */
    public static <T> Backend<T> of(EntityManager em, Supplier<T> act) {
        int process = ((Number) em.createNativeQuery("select pg_backend_pid()").getSingleResult()).intValue();
        return new Backend<>(process, CompletableFuture.supplyAsync(act));
    }

    /** Tells whether it stands behind a lock; false when it ended without having met one. */
    public boolean awaitBehindALock() throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        try (Connection owner = TestDatabase.get().connectAsOwner();
                PreparedStatement asked = owner.prepareStatement("select exists (select from pg_locks where pid = ? and not granted)")) {
            asked.setInt(1, process);
            while (!act.isDone()) {
                if (stands(asked)) {
                    return true;
                }
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("Neither behind a lock nor done.");
                }
            }
        }
        return false;
    }

    private static boolean stands(PreparedStatement asked) throws SQLException {
        try (ResultSet row = asked.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** What it gives; throws ExecutionException with what it threw. */
    public T end() throws Exception {
        return act.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
