package fr.carnet.messaging.control;

import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.wording.Bilingual;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.LocalText;
import fr.carnet.shared.entity.PhoneText;

import jakarta.enterprise.context.ApplicationScoped;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;

/**
 * The words of a notice: the pupil's first name, the day or half-day, a number to call back, and nothing else (<i>ED-016, TS-032</i>).
 *
 * <p>Neither what it is about nor the name of the school: a mailbox is read by others, and a telephone is left on a table. What leaves by itself
 * is also in the language that the person chose (<i>D-10</i>); a letter passes through the hands of the staff, who must not learn it: its back says the same in all languages.
 */
@ApplicationScoped
public class NoticeWording {

    LetterText mail(Outgoing message) {
        if (message.link() != null) {
            return bilingual("mail/notice-answer.txt", message);
        }
        return bilingual(message.matter() == Matter.CORRECTION ? "mail/notice-correction.txt" : "mail/notice.txt", message);
    }

    LetterText letter(Outgoing message) {
        return LetterText.of(MessageTexts.french(letterTemplate(message)), values(message, Language.FRENCH));
    }

    /** The back of the letter. */
    List<LetterText> otherLanguages(Outgoing message) {
        return Bilingual.everyOther(letterTemplate(message), language -> values(message, language));
    }

    private static String letterTemplate(Outgoing message) {
        return message.matter() == Matter.CORRECTION ? "letters/notice-correction.txt" : "letters/notice.txt";
    }

    /** One text, the French after the other. */
    String sms(Outgoing message) {
        String template = message.matter() == Matter.CORRECTION ? "sms/notice-correction.txt" : "sms/notice.txt";
        String french = LetterText.of(MessageTexts.french(template), values(message, Language.FRENCH)).subject();
        return MessageTexts.in(message.language()).template(template)
                .map(own -> LetterText.of(own, values(message, message.language())).subject() + "\n" + french).orElse(french);
    }

    private static LetterText bilingual(String template, Outgoing message) {
        return Bilingual.text(message.language(), template, language -> values(message, language));
    }

    private static Map<String, String> values(Outgoing message, Language language) {
        MessageTexts words = MessageTexts.in(language);
        return Map.of("first_name", message.firstName(), "when", when(message, words), "link", message.link() == null ? "" : message.link(),
                "callback", message.phone() == null ? words.word("messages.school")
                        : MessageFormat.format(words.word("messages.number"), PhoneText.inPairs(message.phone())));
    }

    private static String when(Outgoing message, MessageTexts words) {
        String day = LocalText.in(words.language()).longDay(message.day());
        if (message.starts() == null) {
            return day;
        }
        boolean morning = message.starts().atZone(SchoolClock.PARIS).toLocalTime().isBefore(message.pivot());
        return MessageFormat.format(words.word(morning ? "messages.morning" : "messages.afternoon"), day);
    }
}
