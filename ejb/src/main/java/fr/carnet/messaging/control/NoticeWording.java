package fr.carnet.messaging.control;

import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.PhoneText;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The words of a notice: the pupil's first name, the day or half-day, a number to call back, and nothing else (<i>ED-016, TS-032</i>).
 *
 * <p>Neither what it is about nor the name of the school: a mailbox is read by others, and a telephone is left on a table.
 */
@ApplicationScoped
public class NoticeWording {

    private final String notice = read("/mail/notice.txt");
    private final String answerable = read("/mail/notice-answer.txt");
    private final String correction = read("/mail/notice-correction.txt");
    private final String letter = read("/letters/notice.txt");
    private final String letterCorrection = read("/letters/notice-correction.txt");
    private final String shortNotice = read("/sms/notice.txt");
    private final String shortCorrection = read("/sms/notice-correction.txt");

    LetterText mail(Outgoing message) {
        if (message.link() != null) {
            return LetterText.of(answerable, values(message));
        }
        return LetterText.of(message.matter() == Matter.CORRECTION ? correction : notice, values(message));
    }

    LetterText letter(Outgoing message) {
        return LetterText.of(message.matter() == Matter.CORRECTION ? letterCorrection : letter, values(message));
    }

    String sms(Outgoing message) {
        return LetterText.of(message.matter() == Matter.CORRECTION ? shortCorrection : shortNotice, values(message)).subject();
    }

    private static Map<String, String> values(Outgoing message) {
        return Map.of("first_name", message.firstName(), "when", when(message), "link", message.link() == null ? "" : message.link(),
                "callback", message.phone() == null ? "l’établissement" : "le " + PhoneText.inPairs(message.phone()));
    }

    private static String when(Outgoing message) {
        String day = FrenchText.weekday(message.day());
        if (message.starts() == null) {
            return day;
        }
        boolean morning = message.starts().atZone(SchoolClock.PARIS).toLocalTime().isBefore(message.pivot());
        return day + (morning ? ", matin" : ", après-midi");
    }

    private static String read(String template) {
        try (InputStream text = Objects.requireNonNull(NoticeWording.class.getResourceAsStream(template), template)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(template, unreadable);
        }
    }
}
