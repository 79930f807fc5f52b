package fr.carnet.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * Counts what the serving role asks of PostgreSQL during an act, in the log of PostgreSQL itself.
 *
 * <pre>
 * int statements = sql.during(() -&gt; caller.as(Caller.CPE, desk::board)).size();
 * </pre>
 *
 * <p>The act runs twice and the second time is counted: the first one fills what is filled once, and is sure to meet a server that
 * logs already. Opening the scope and writing the journal are statements too; beginning and committing are not.
 */
@Dependent
public class SqlCount {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^carnet_app\\|LOG:  execute [^:]+: (?!BEGIN|COMMIT|ROLLBACK)(.*)$");

    @Inject
    private SchoolFixture fixture;

    /** The first line of each statement, in order. */
    public List<String> during(Callable<?> act) throws Exception {
        log("'all'", "'%u|'");
        try {
            act.call();
            long from = size();
            act.call();
            String told = fixture.text("select pg_read_file(current_setting('data_directory') || '/../logs/postgres.log', ?, ?)",
                    from, size() - from);
            return STATEMENT.matcher(told).results().map(match -> match.group(1)).toList();
        } finally {
            log("default", "default");
        }
    }

    private void log(String what, String prefix) throws SQLException {
        fixture.run("alter system set log_statement = " + what);
        fixture.run("alter system set log_line_prefix = " + prefix);
        fixture.run("select pg_reload_conf()");
    }

    private long size() throws SQLException {
        return fixture.one("select size from pg_stat_file(current_setting('data_directory') || '/../logs/postgres.log')");
    }
}
