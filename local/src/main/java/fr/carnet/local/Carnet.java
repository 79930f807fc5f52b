package fr.carnet.local;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Carnet; the script {@code carnet} builds what is missing and comes here. */
@Command(name = "carnet", description = "Carnet sur une seule machine.",
        subcommands = {StartCommand.class, JobCommand.class, MigrateCommand.class, CodeCommand.class},
        mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMANDE")
public final class Carnet {

    private Carnet() {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The same for those who live on after it: the exit code, and nothing ends. */
    public static int run(String... arguments) {
        return new CommandLine(new Carnet())
                .setExecutionExceptionHandler(Carnet::explain)
                .execute(arguments);
    }

    /** A refusal is one sentence; anything else is a fault, and a fault keeps its trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof CannotStart) {
            command.getErr().println("carnet : " + failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return 1;
    }
}
