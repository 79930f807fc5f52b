package fr.carnet.imports.sql.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SQL statements that live in a resource beside the code and take no parameter: the school, its year and the day stand
 * in the transaction's settings, so that a script also runs in {@code psql} as it is.
 */
public final class SqlScript {

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern BETWEEN = Pattern.compile(";\\s*\\n");

    private final List<String> statements;

    private SqlScript(List<String> statements) {
        this.statements = statements;
    }

    /** The script of this name in the class's {@code imports} component: {@code siecle/plan-pupils}. */
    public static SqlScript named(String name) {
        String path = "/fr/carnet/imports/" + name + ".sql";
        try (InputStream in = SqlScript.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No script " + path);
            }
            String text = COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("") + "\n";
            return new SqlScript(Arrays.stream(BETWEEN.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(path, fault);
        }
    }

    /**
     * Runs the statements in order, each one prepared so that the server keeps its plan from one school to the next.
     */
    public void run(Connection connection) throws SQLException {
        for (String statement : statements) {
            try (PreparedStatement sql = connection.prepareStatement(statement)) {
                sql.execute();
            }
        }
    }

    /** The text of a script of one statement. */
    public String only() {
        if (statements.size() != 1) {
            throw new IllegalStateException("Not one statement but " + statements.size());
        }
        return statements.get(0);
    }
}
