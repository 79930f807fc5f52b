package fr.carnet.bench;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** One command of {@code carnet bench}: it measures on a server of its own, prints the figures, and leaves nothing behind. */
abstract class Measurement implements Callable<Integer> {

    @Option(names = "--json", description = "N’écrit que les chiffres, en un objet JSON.")
    private boolean json;

    /** @param cleanup told of everything that must end with the measurement, however it ends */
    abstract Figures measure(Cleanup cleanup) throws IOException, InterruptedException, SQLException, GeneralSecurityException;

    @Override
    public Integer call() throws Exception {
        Cleanup cleanup = new Cleanup();
        try (cleanup) {
            Figures figures = measure(cleanup);
            System.out.println(json ? figures.json() : figures.table());
            return ExitCode.OK;
        } catch (IOException | SQLException | RuntimeException failure) {
            if (cleanup.interrupted()) return ExitCode.SOFTWARE;
            throw failure;
        }
    }

    final void tell(String format, Object... values) {
        System.err.printf(Locale.FRENCH, format + "%n", values);
    }
}
