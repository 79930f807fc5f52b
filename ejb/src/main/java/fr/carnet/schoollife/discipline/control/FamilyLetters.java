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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Letters of discipline to the holders of parental authority, each separately and at his or her own address (<i>ED-131, ED-133</i>).
 *
 * <p>On the back is the same in every other language, whoever reads it: who prints letters must not learn who chose which (<i>D-10</i>).
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

    /**
     * @param template name of a file of {@code letters/}, without its ending
     * @param values   what fills its holes, as each language writes it
     */
    public FamilyText text(String template, Function<Language, Map<String, String>> values) {
        String file = "letters/" + template + ".txt";
        LetterHead head = heads.current();
        Function<Language, Map<String, String>> all = language -> {
            Map<String, String> filled = new HashMap<>(values.apply(language));
            filled.put("school", head.name());
            filled.put("contact", contact(head, language));
            return filled;
        };
        return new FamilyText(LetterText.of(MessageTexts.french(file), all.apply(Language.FRENCH)), Bilingual.everyOther(file, all));
    }

    private static String contact(LetterHead head, Language language) {
        return head.phone() == null ? "" : MessageTexts.in(language).sentence("messages.contact", PhoneText.inPairs(head.phone()).replace(' ', '\u00a0'));
    }

    /** A letter for each holder of authority, as long as its facts; one without address when the school knows nobody, to be handed over. */
    public byte[] print(long pupil, FamilyText text) {
        List<LegalGuardian> all = guardians.of(pupil);
        List<LegalGuardian> addressees = all.isEmpty() ? List.of(new LegalGuardian(0, "À remettre en main propre", List.of())) : all;
        return print(text.french().subject(), addressees.stream().map(person -> text.to(person.name(), person.address())).toList());
    }

    /** Letters that differ from one person to the other, as long as each is. */
    public byte[] print(String title, List<Letter> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPrinter printer = new LetterPrinter(out, heads.current(), clock.today(), title)) {
            all.forEach(printer.onBothSides()::printLong);
        } catch (IOException full) {
            throw new UncheckedIOException("The letters cannot be printed.", full);
        }
        return out.toByteArray();
    }
}
