package fr.carnet.bench;

import fr.carnet.local.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code carnet bench NAME}: one measurement, from its own data to its figures. */
@Command(name = "bench", description = "Mesure Carnet contre la limite de cette machine.",
        subcommands = {FamilyBench.class, ImportBench.class, LettersBench.class, RecountBench.class, SchoolBench.class}, mixinStandardHelpOptions = true, synopsisSubcommandLabel = "MESURE")
public final class Bench {

    private Bench() {
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).setExecutionExceptionHandler(Bench::explain).execute(arguments));
    }

    /** A refusal to start is one sentence; anything else is a fault, and a fault keeps its trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof CannotStart) command.getErr().println("carnet : " + failure.getMessage());
        else failure.printStackTrace(command.getErr());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
