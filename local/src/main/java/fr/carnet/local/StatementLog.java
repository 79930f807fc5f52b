package fr.carnet.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts the statements of the serving role where they arrive: in the log of PostgreSQL.
 *
 * <p>The act runs twice and the second time is counted, because the first meets caches that are empty and a server that may not log
 * yet. Beginning and ending a transaction is not a statement.
 */
final class StatementLog {

    private static final Pattern STATEMENT = Pattern.compile("(?m)^carnet_app\\|LOG:  execute [^:]+: (?!BEGIN|COMMIT|ROLLBACK)(.*)$");

    private final Database database;
    private final Path log;

    StatementLog(Database database, Path log) {
        this.database = database;
        this.log = log;
    }

    List<String> during(Database.Act act) throws IOException, InterruptedException, SQLException {
        set("'all'", "'%u|'");
        try {
            act.run();
            long from = Files.size(log);
            act.run();
            return STATEMENT.matcher(since(from)).results().map((MatchResult found) -> found.group(1)).toList();
        } finally {
            set("default", "default");
        }
    }

    private void set(String what, String prefix) throws SQLException {
        try (Connection connection = database.connectAsSuperuser(); Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = " + what);
            statement.execute("alter system set log_line_prefix = " + prefix);
            statement.execute("select pg_reload_conf()");
        }
    }

    private String since(long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] told = new byte[Math.toIntExact(file.length() - from)];
            file.seek(from);
            file.readFully(told);
            return new String(told, StandardCharsets.UTF_8);
        }
    }
}
