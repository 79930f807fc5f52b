package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.boundary.AbsenceLine;
import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.time.LocalDateTime;
import java.util.Map;

/** What each holder of authority is written about an absence that nobody explained: when, and how to answer (<i>R131-5</i>). */
@Dependent
public class AbsenceLetter {

    @Inject
    FamilyLetters letters;

    /** The words, the same for each of them. */
    public LetterText text(AbsenceLine line) {
        return letters.text("absence", Map.of(
                "pupil", line.firstName() + " " + line.lastName(),
                "division", line.division() == null ? "" : ", " + line.division(),
                "when", when(line.from(), line.to())));
    }

    /** One page for each. */
    public byte[] print(AbsenceLine line) {
        return letters.print(line.pupil(), text(line));
    }

    private static String when(LocalDateTime from, LocalDateTime to) {
        String hours = " de " + FrenchText.hour(from.toLocalTime()) + " à " + FrenchText.hour(to.toLocalTime());
        return from.toLocalDate().equals(to.toLocalDate()) ? "le " + FrenchText.weekday(from.toLocalDate()) + hours
                : "du " + FrenchText.weekday(from.toLocalDate()) + " à " + FrenchText.hour(from.toLocalTime()) + " au "
                        + FrenchText.weekday(to.toLocalDate()) + " à " + FrenchText.hour(to.toLocalTime());
    }
}
