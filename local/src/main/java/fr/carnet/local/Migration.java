package fr.carnet.local;

import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to the sources that are about to be served, as the role that owns it.
 *
 * <p>The server cannot do it: its role has no right to. See {@code docs/adr/0002-migrations-run-beside-the-server.md}.
 */
public final class Migration {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final String url;
    private final String user;
    private final String password;

    public Migration(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Applies what is missing and says how many scripts that was.
     *
     * <p>Out of order on purpose: scripts are numbered by the time they were written, and branches land when they can.
     */
    public int apply() {
        FLYWAY.setLevel(Level.SEVERE);
        try {
            return flyway().migrate().migrationsExecuted;
        } catch (FlywayException refusal) {
            throw new CannotStart("La base ne peut pas être mise à jour : "
                    + refusal.getMessage().lines().limit(3).collect(Collectors.joining(" ")), refusal);
        }
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .placeholderReplacement(false)
                .failOnMissingLocations(false)
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load();
    }
}
