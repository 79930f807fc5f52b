package fr.carnet.local;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code carnet migrate}: the schema of a database that Carnet did not start, before a new version is served. */
@Command(name = "migrate", description = "Met à jour le schéma d’une base PostgreSQL externe.",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    private static final String PASSWORD = "CARNET_DB_OWNER_PASSWORD";

    @Spec
    private CommandSpec spec;

    @Option(names = "--url", required = true, paramLabel = "URL",
            description = "Adresse JDBC, par exemple jdbc:postgresql://base:5432/carnet.")
    private String url;

    @Option(names = "--user", paramLabel = "RÔLE", defaultValue = "carnet_owner",
            description = "Rôle propriétaire du schéma (par défaut : ${DEFAULT-VALUE}). "
                    + "Son mot de passe est lu dans " + PASSWORD + ".")
    private String user;

    @Override
    public Integer call() {
        String password = System.getenv(PASSWORD);
        if (password == null) {
            throw new CannotStart("Le mot de passe du rôle « " + user + " » manque : donnez-le dans " + PASSWORD + ".");
        }
        int applied = new Migration(url, user, password).apply();
        spec.commandLine().getErr().println("Migrations appliquées : " + applied + ".");
        return 0;
    }
}
