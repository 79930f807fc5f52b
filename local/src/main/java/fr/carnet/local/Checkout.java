package fr.carnet.local;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of the sources, where the build left what is started.
 *
 * <p>The script {@code carnet} gives it in {@code carnet.home}; without it, the nearest folder above the current one
 * that looks like Carnet.
 */
record Checkout(Path home) {

    static Checkout find() {
        String given = System.getProperty("carnet.home");
        if (given != null) {
            return new Checkout(Path.of(given).toAbsolutePath().normalize());
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("liberty-config"))) {
                return new Checkout(folder);
            }
        }
        throw new CannotStart("Le dossier de Carnet est introuvable : lancez la commande ./carnet depuis ce dossier.");
    }

    /** The data folder of those who name none. */
    Path data() {
        return home.resolve("var");
    }

    Path runtime() {
        return built(home.resolve("ear/target/liberty/wlp"));
    }

    Path application() {
        return built(home.resolve("ear/target/carnet.ear"));
    }

    Path configuration() {
        return built(home.resolve("liberty-config/src/main/liberty/config"));
    }

    private static Path built(Path path) {
        if (Files.notExists(path)) {
            throw new CannotStart("Il manque " + path + " : construisez Carnet avec « mvn package ».");
        }
        return path;
    }
}
