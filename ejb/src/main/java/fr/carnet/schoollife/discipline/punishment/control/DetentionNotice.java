package fr.carnet.schoollife.discipline.punishment.control;

import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.schoollife.discipline.punishment.boundary.DetentionLine;
import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What the family reads of a detention before it is held: day, hours, place, motive and work (<i>ED-037</i>). */
@Dependent
public class DetentionNotice {

    @Inject
    FamilyLetters letters;

    public LetterText text(DetentionLine line) {
        return letters.text("detention", Map.of(
                "pupil", line.firstName() + " " + line.lastName(),
                "division", line.division() == null ? "" : ", " + line.division(),
                "day", FrenchText.weekday(line.day()),
                "from", FrenchText.hour(line.starts()),
                "to", FrenchText.hour(line.ends()),
                "room", line.room(),
                "motive", line.motive(),
                "work", line.work() == null ? "Le travail sera donné sur place." : line.work()));
    }

    public byte[] print(long pupil, LetterText text) {
        return letters.print(pupil, text);
    }
}
