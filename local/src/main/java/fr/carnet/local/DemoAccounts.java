package fr.carnet.local;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.activation.entity.PrivacyNotice;
import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.secondfactor.control.SecretSeal;
import fr.carnet.accounts.secondfactor.entity.TotpSecret;
import fr.carnet.local.synthetic.DemoCast;
import fr.carnet.shared.entity.SearchName;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * One account for each role of the demo, and the file that tells them: {@code demo/accounts.json}.
 *
 * <p>The head has a second factor, whose secret stands in the file ({@code totp}, in hexadecimal); {@code ./carnet code} tells its code of the
 * moment.
 *
 * <p>They stand as if their people had activated them; passwords are drawn for this data folder and written nowhere else in clear.
 * The service of the lycée is open, with a few facts about the guardian's lycéen; the first collège is left for its head to open.
 */
final class DemoAccounts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final CarnetServer server;
    private final HashingDesk hashing = new HashingDesk();
    private final SecretSeal seal;
    private final JsonArrayBuilder told = Json.createArrayBuilder();

    DemoAccounts(CarnetServer server) {
        this.server = server;
        this.seal = new SecretSeal(new CodeKey(Secrets.of(server.folder()).codesKey()));
    }

    void create(DemoCast cast) throws IOException {
        try (Connection connection = server.database().connectAsOwner()) {
            connection.setAutoCommit(false);
            DemoRows rows = new DemoRows(connection, PrivacyNotice.VERSION);
            staff(rows, "HEAD", cast.head(), "chef d’établissement du premier collège, où le service est à ouvrir", "/establishments/services");
            staff(rows, "CPE", cast.cpe(), "CPE du premier collège", "/schoollife/board");
            staff(rows, "TEACHER", cast.teacher(), "professeur principal au premier collège, et parent d’un élève du même", "/schoollife/rolls");
            ownStaff(rows, cast.head().uai(), 1, "AED", "Lou", "VARENNE", "assistante d’éducation du premier collège", "/schoollife/board");
            ownStaff(rows, cast.head().uai(), 2, "SECRETARIAT", "Odile", "MARCHENOIR", "secrétaire du premier collège", "/schoollife/absences");
            guardian(rows, cast.guardian(), "mère séparée, un enfant au premier collège et un au lycée");
            pupil(rows, cast.guardian().children().get(1), "élève du lycée, enfant de la mère séparée");
            guardian(rows, cast.stranger(), "mère ou père d’une autre famille du premier collège");
            guardian(rows, cast.otherParent(), "père séparé des mêmes enfants");
            guardian(rows, cast.adultPupil(), "lycéen majeur, qui répond de lui-même");
            rows.makeParent(cast.teacher(), cast.stranger());
            tell("OPERATOR", Operator.NAME, Secrets.of(server.folder()).operator(), "exploitant, pour les traitements par HTTP", "/api/operations/runs");
            Secrets.of(server.folder()).witness().ifPresent(secret -> tell("WITNESS", "witness", secret,
                    "deuxième personne, qui confirme ce que l’exploitant demande, par HTTP", "/api/operations/academies/99"));
            rows.openAcademy();
            rows.openLycee(cast);
            connection.commit();
        } catch (SQLException failure) {
            throw new CannotStart("Les comptes de démonstration n’ont pas pu être créés : " + failure.getMessage(), failure);
        }
        write(server.folder().demo().resolve("accounts.json"));
    }

    private void staff(DemoRows rows, String role, DemoCast.Staff member, String who, String page) throws SQLException {
        String login = login(member.firstName(), member.name());
        String password = password();
        rows.activateStaff(member, login, hashing.hash(password));
        JsonObjectBuilder account = told(role, login, password, member.firstName() + " " + member.name() + ", " + who, page);
        if (role.equals("HEAD")) {
            TotpSecret secret = TotpSecret.draw();
            rows.secondFactor(login, id -> seal.seal(secret, id));
            account.add("totp", HexFormat.of().formatHex(secret.key()));
        }
        told.add(account);
    }

    private void ownStaff(DemoRows rows, String uai, int number, String role, String firstName, String name, String who, String page)
            throws SQLException {
        String login = login(firstName, name);
        String password = password();
        rows.hireStaff(uai, number, role, firstName, name, login, hashing.hash(password));
        tell(role, login, password, firstName + " " + name + ", " + who, page);
    }

    private void guardian(DemoRows rows, DemoCast.Guardian guardian, String who) throws SQLException {
        String login = login(guardian.firstName(), guardian.name());
        String password = password();
        rows.activateGuardian(guardian, login, hashing.hash(password));
        tell("GUARDIAN", login, password, guardian.firstName() + " " + guardian.name() + ", " + who, "/family/home");
    }

    private void pupil(DemoRows rows, DemoCast.Child child, String who) throws SQLException {
        String login = login(child.firstName(), child.name());
        String password = password();
        rows.activatePupil(child, login, hashing.hash(password));
        tell("PUPIL", login, password, child.firstName() + " " + child.name() + ", " + who, "/family/home");
    }

    private void tell(String role, String login, String password, String who, String page) {
        told.add(told(role, login, password, who, page));
    }

    private static JsonObjectBuilder told(String role, String login, String password, String who, String page) {
        return Json.createObjectBuilder().add("role", role).add("login", login).add("password", password).add("who", who).add("page", page);
    }

    private static String login(String firstName, String name) {
        return SearchName.of(firstName + " " + name).toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    /** Sixteen signs among thirty-one: 79 bits, and readable aloud. */
    private static String password() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            drawn.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }

    private void write(Path file) throws IOException {
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (JsonWriter writer = pretty.createWriter(Files.newBufferedWriter(file))) {
            writer.writeArray(told.build());
        }
    }
}
