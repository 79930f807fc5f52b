package fr.carnet.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code carnet job NAME [key=value …]}: one run of a job on a running server, from its start to its report.
 *
 * <p>Exit code 0 only when the job completed without a blocking finding, 1 otherwise, 2 when nothing was started.
 */
@Command(name = "job", description = "Lance un traitement sur un serveur qui tourne, et montre son compte rendu.",
        mixinStandardHelpOptions = true)
final class JobCommand implements Callable<Integer> {

    /** The server has its own current folder: what names a file here must name the same one there. */
    private static final Set<String> PATHS = Set.of("dir", "file");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NOM", description = "Nom du traitement, par exemple siecle-import.")
    private String job;

    @Parameters(index = "1..*", paramLabel = "CLÉ=VALEUR", description = "Paramètres du traitement.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--json", description = "N’écrit que le compte rendu, en un objet JSON.")
    private boolean json;

    @Option(names = "--data", paramLabel = "DOSSIER", description = "Dossier des données du serveur.")
    private Path data;

    @Option(names = "--https-port", paramLabel = "PORT", description = "Port HTTPS du serveur.")
    private Integer httpsPort;

    @Option(names = "--restart", description = "Reprend la dernière exécution arrêtée ou en échec.")
    private boolean restart;

    @Override
    public Integer call() throws InterruptedException {
        try {
            Operator operator = operator();
            JobRun run = restart ? restarted(new BatchApi(operator)) : submitted(new BatchApi(operator));
            JobRun.End end = run.follow(spec.commandLine().getErr()::println);
            JobReport report = JobReport.of(operator, job, end);
            print(report);
            return end.completed() && !report.blocked() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (CannotStart refusal) {
            return nothingStarted(refusal.getMessage());
        } catch (IOException unreachable) {
            return nothingStarted("Le serveur ne répond pas : est-il démarré ?");
        }
    }

    private Operator operator() throws IOException {
        DataFolder folder = new DataFolder(data == null ? Checkout.find().data() : data);
        if (data == null && httpsPort != null) {
            Optional<DataFolder> known = KnownServers.of(Checkout.find()).find(httpsPort);
            if (known.isEmpty()) {
                return Operator.onThisMachine(httpsPort);
            }
            folder = known.get();
        }
        Optional<ServerFile> server = ServerFile.read(folder);
        if (server.isEmpty()) {
            throw new CannotStart("Aucun Carnet ne tourne sur le dossier " + folder.root()
                    + " : démarrez-le avec « carnet start », ou nommez le sien avec --data ou --https-port.");
        }
        return Operator.of(folder, server.get().host(), httpsPort == null ? server.get().httpsPort() : httpsPort);
    }

    private JobRun submitted(BatchApi api) throws IOException, InterruptedException {
        if (!job.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw unknownJob();
        }
        Map<String, String> absolute = new LinkedHashMap<>();
        parameters.forEach((key, value) -> absolute.put(key,
                PATHS.contains(key) ? Path.of(value).toAbsolutePath().normalize().toString() : value));
        long instance = api.submit(job, absolute).orElseThrow(this::unknownJob);
        return new JobRun(api, instance, 1);
    }

    private JobRun restarted(BatchApi api) throws IOException, InterruptedException {
        if (!parameters.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Une reprise garde ses paramètres : n’en donnez pas.");
        }
        long instance = api.lastToRestart(job).orElseThrow(
                () -> new CannotStart("Aucune exécution de « " + job + " » n’est à reprendre."));
        int before = api.executions(instance);
        api.restart(instance);
        return new JobRun(api, instance, before + 1);
    }

    private void print(JobReport report) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (json) {
            out.println(report.json());
        } else {
            ReportText.lines(report).forEach(out::println);
        }
    }

    private int nothingStarted(String sentence) {
        spec.commandLine().getErr().println("carnet : " + sentence);
        return ExitCode.USAGE;
    }

    private CannotStart unknownJob() {
        return new CannotStart("Le serveur ne connaît pas de traitement « " + job + " ».");
    }
}
