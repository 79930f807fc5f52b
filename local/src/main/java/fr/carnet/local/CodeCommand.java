package fr.carnet.local;

import fr.carnet.accounts.secondfactor.entity.TotpSecret;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code carnet code [LOGIN]}: the six digits that the telephone of a demo account would show now; the head’s when nobody is named. */
@Command(name = "code", description = "Dit le code de la deuxième étape d’un compte de démonstration.", mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "IDENTIFIANT", description = "Identifiant du compte ; par défaut, celui du chef d’établissement.")
    private String login;

    @Option(names = "--data", paramLabel = "DOSSIER", description = "Dossier des données du serveur.")
    private Path data;

    @Override
    public Integer call() throws IOException {
        Path accounts = new DataFolder(data == null ? Checkout.find().data() : data).demo().resolve("accounts.json");
        if (!Files.exists(accounts)) {
            throw new CannotStart("Pas de compte de démonstration dans " + accounts + " : démarrez d’abord avec « carnet start ».");
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(accounts))) {
            JsonObject account = reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(told -> told.containsKey("totp") && (login == null || login.equals(told.getString("login")))).findFirst()
                    .orElseThrow(() -> new CannotStart("Ce compte n’a pas de deuxième étape : son mot de passe suffit."));
            spec.commandLine().getOut().println(codeOf(account.getString("totp")));
            return 0;
        }
    }

    static String codeOf(String secret) {
        return new TotpSecret(HexFormat.of().parseHex(secret)).codeAt(Instant.now());
    }
}
