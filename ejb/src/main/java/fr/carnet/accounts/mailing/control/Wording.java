package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.mailing.entity.CodeMessage;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.SendingSchool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The words that go with a code: what it is for, how to use it or refuse the service, the other way, and the notice of rights
 * (<i>TS-004, TS-032, TS-070, TS-073; DP-010</i>).
 *
 * <p>Of a pupil, the first name only; of the person, nothing that with the code would open the account.
 */
@ApplicationScoped
public class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final String guardians = read("/mail/activation-guardian.txt");
    private final String staff = read("/mail/activation-staff.txt");
    private final String address;

    protected Wording() {
        this("");
    }

    /** @param address where families reach the service, without a slash at the end */
    @Inject
    public Wording(@ConfigProperty(name = "carnet.public.url") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    public CodeMessage of(SendingSchool school, Correspondent to, IssuedCode code) {
        return CodeMessage.of(to.person().kind() == Addressee.Kind.GUARDIAN ? guardians : staff, Map.of(
                "school", school.name(),
                "children", enumerated(to.children()),
                "code", code.slip().printed(),
                "last_day", DAY.format(code.lastDay()).replaceFirst("^1 ", "1er "),
                "url", address,
                "contact", school.phone() == null ? "" : " (" + school.phone() + ")"));
    }

    /** Lou, Inès et Théo. */
    private static String enumerated(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " et " + names.get(last);
    }

    private static String read(String template) {
        try (InputStream text = Objects.requireNonNull(Wording.class.getResourceAsStream(template), template)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(template, unreadable);
        }
    }
}
