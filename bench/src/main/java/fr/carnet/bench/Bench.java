package fr.carnet.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code carnet bench NAME}: one measurement, from its own data to its figures. */
@Command(name = "bench", description = "Mesure Carnet contre la limite de cette machine.",
        subcommands = ImportBench.class, mixinStandardHelpOptions = true, synopsisSubcommandLabel = "MESURE")
public final class Bench {

    private Bench() {
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
