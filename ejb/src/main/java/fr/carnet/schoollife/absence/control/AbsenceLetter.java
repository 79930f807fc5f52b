package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.AbsenceLine;
import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.schoollife.discipline.control.FamilyText;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LocalText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.util.Map;

/** What each holder of authority is written about an absence that nobody explained: when, and how to answer (<i>R131-5</i>). */
@Dependent
public class AbsenceLetter {

    @Inject
    FamilyLetters letters;

    /** The words, the same for each of them. */
    public FamilyText text(AbsenceLine line) {
        return letters.text("absence", language -> values(line, language));
    }

    /** One page for each, and on its back the same in other languages. */
    public byte[] print(AbsenceLine line) {
        return letters.print(line.pupil(), text(line));
    }

    private static Map<String, String> values(AbsenceLine line, Language language) {
        return Map.of("pupil", line.firstName() + " " + line.lastName(),
                "division", line.division() == null ? "" : ", " + line.division(),
                "when", when(line.from(), line.to(), language));
    }

    private static String when(LocalDateTime from, LocalDateTime to, Language language) {
        LocalText shape = LocalText.in(language);
        MessageTexts words = MessageTexts.in(language);
        return from.toLocalDate().equals(to.toLocalDate())
                ? MessageFormat.format(words.word("messages.hours"), shape.longDay(from), shape.hour(from), shape.hour(to))
                : MessageFormat.format(words.word("messages.days"), shape.longDay(from), shape.hour(from), shape.longDay(to), shape.hour(to));
    }
}
