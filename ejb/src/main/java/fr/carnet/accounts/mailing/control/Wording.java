package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    public LetterText of(SendingSchool school, Correspondent to, IssuedCode code) {
        return LetterText.of(to.person().kind() == Addressee.Kind.GUARDIAN ? guardians : staff, Map.of(
                "school", school.name(),
                "children", FrenchText.list(to.children()),
                "code", code.slip().printed(),
                "last_day", FrenchText.day(code.lastDay()),
                "url", address,
                "contact", school.phone() == null ? "" : " (" + school.phone() + ")"));
    }

    private static String read(String template) {
        try (InputStream text = Objects.requireNonNull(Wording.class.getResourceAsStream(template), template)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(template, unreadable);
        }
    }
}
