package fr.carnet.schoollife.discipline.control;

import fr.carnet.establishments.control.LetterHeads;
import fr.carnet.people.control.LegalGuardians;
import fr.carnet.people.entity.LegalGuardian;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.LetterPrinter;
import fr.carnet.shared.control.wording.Bilingual;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Letter;
import fr.carnet.shared.entity.LetterHead;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.PhoneText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Letters of discipline to the holders of parental authority, each separately and at his or her own address (<i>ED-131, ED-133</i>).
 *
 * <p>The words are templates under {@code letters/}; {@code {school}} and {@code {contact}} are filled here.
 */
@Dependent
public class FamilyLetters {

    @Inject
    LetterHeads heads;

    @Inject
    LegalGuardians guardians;

    @Inject
    SchoolClock clock;

    /** @param template name of a file of {@code letters/}, without its ending */
    public LetterText text(String template, Map<String, String> values) {
        LetterHead head = heads.current();
        Map<String, String> all = new HashMap<>(values);
        all.put("school", head.name());
        all.put("contact", head.phone() == null ? "" : " au " + head.phone());
        return LetterText.of(MessageTexts.french("letters/" + template + ".txt"), all);
    }

    /** The same in every other language, for the back of the letter; as {@link #text}. */
    public List<LetterText> otherLanguages(String template, Function<Language, Map<String, String>> values) {
        LetterHead head = heads.current();
        return Bilingual.everyOther("letters/" + template + ".txt", language -> {
            Map<String, String> all = new HashMap<>(values.apply(language));
            all.put("school", head.name());
            all.put("contact", head.phone() == null ? "" : MessageFormat.format(MessageTexts.in(language).word("messages.contact"), PhoneText.inPairs(head.phone()).replace(' ', '\u00a0')));
            return all;
        });
    }

    /** A letter for each holder of authority, as long as its facts; one without address when the school knows nobody, to be handed over. */
    public byte[] print(long pupil, LetterText text) {
        return print(pupil, text, List.of());
    }

    /** The same with a back in other languages. */
    public byte[] print(long pupil, LetterText text, List<LetterText> back) {
        List<LegalGuardian> all = guardians.of(pupil);
        List<LegalGuardian> addressees = all.isEmpty() ? List.of(new LegalGuardian(0, "À remettre en main propre", List.of())) : all;
        return print(text.subject(), addressees.stream().map(person -> Letter.to(person.name(), person.address(), text).withBack(back)).toList());
    }

    /** Letters that differ from one person to the other, as long as each is. */
    public byte[] print(String title, List<Letter> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPrinter printer = new LetterPrinter(out, heads.current(), clock.today(), title)) {
            all.forEach(printer::printLong);
        } catch (IOException full) {
            throw new UncheckedIOException("The letters cannot be printed.", full);
        }
        return out.toByteArray();
    }
}
