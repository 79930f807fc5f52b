package fr.carnet.schoollife.discipline.control;

import fr.carnet.shared.entity.Letter;
import fr.carnet.shared.entity.LetterText;

import java.util.List;

/**
 * What a family is told in a letter: the French, which prevails, and the same in the other languages.
 *
 * @param others each language whose text was read against the French of today
 */
public record FamilyText(LetterText french, List<LetterText> others) {

    public FamilyText {
        others = List.copyOf(others);
    }

    public Letter to(String name, List<String> address) {
        return Letter.to(name, address, french).withBack(others);
    }

    /** The same for whom the school calls by an office. */
    public FamilyText inFrenchOnly() {
        return new FamilyText(french, List.of());
    }
}
