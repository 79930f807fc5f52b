package fr.carnet.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/**
 * Holds a statement of another connection between what it sees and what it locks: it has its snapshot, and stands before the first row of a
 * table until the gate opens. So a test plays in order what happens by chance between two servers.
 *
 * <pre>
 * try (RowGate gate = RowGate.before("notice")) {
 *     // the one that is late: set_config('carnet.gate', 'shut', true), then its statement, on another thread
 *     gate.awaitSomebody();
 *     // what happens meanwhile
 *     gate.open();
 * }
 * </pre>
 */
public final class RowGate implements AutoCloseable {

    /** For the connection that is to stand before the gate. */
    public static final String MEET = "select set_config('carnet.gate', 'shut', true)";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String table;
    private final Connection keeper;

    private RowGate(String table, Connection keeper) {
        this.table = table;
        this.keeper = keeper;
    }

    public static RowGate before(String table) throws SQLException {
        owner("""
                create function test_gate() returns boolean language plpgsql volatile as $$
                begin
                    if current_setting('carnet.gate', true) = 'shut' then
                        perform pg_advisory_xact_lock_shared(4201);
                    end if;
                    return true;
                end $$;
                grant execute on function test_gate() to public;
                create policy gate on\s""" + table + " as restrictive using (test_gate())");
        Connection keeper = TestDatabase.get().connectAsOwner();
        try (Statement shut = keeper.createStatement()) {
            shut.execute("select pg_advisory_xact_lock(4201)");
        }
        return new RowGate(table, keeper);
    }

    /** Until somebody stands before the gate. */
    public void awaitSomebody() throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        try (Statement asked = keeper.createStatement()) {
            while (!somebody(asked)) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("Nobody came to the gate before " + table + ".");
                }
            }
        }
    }

    private static boolean somebody(Statement asked) throws SQLException {
        try (ResultSet row = asked.executeQuery("select exists (select from pg_locks where locktype = 'advisory' and objid = 4201 and not granted)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    public void open() throws SQLException {
        keeper.rollback();
    }

    /** Takes the gate away; whoever has come through must have ended. */
    @Override
    public void close() throws SQLException {
        keeper.rollback();
        keeper.close();
        owner("drop policy gate on " + table + "; drop function test_gate()");
    }

    private static void owner(String sql) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement statement = owner.createStatement()) {
            statement.execute(sql);
            owner.commit();
        }
    }
}
