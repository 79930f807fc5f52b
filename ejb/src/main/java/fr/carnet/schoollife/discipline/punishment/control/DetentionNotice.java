package fr.carnet.schoollife.discipline.punishment.control;

import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.schoollife.discipline.control.FamilyText;
import fr.carnet.schoollife.discipline.punishment.boundary.DetentionLine;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LocalText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What the family reads of a detention before it is held: day, hours, place, motive and work (<i>ED-037</i>). */
@Dependent
public class DetentionNotice {

    @Inject
    FamilyLetters letters;

    public FamilyText text(DetentionLine line) {
        return letters.text("detention", language -> values(line, language));
    }

    public byte[] print(long pupil, FamilyText text) {
        return letters.print(pupil, text);
    }

    private static Map<String, String> values(DetentionLine line, Language language) {
        MessageTexts words = MessageTexts.in(language);
        LocalText shape = LocalText.in(language);
        return Map.of(
                "pupil", line.firstName() + " " + line.lastName(),
                "division", line.division() == null ? "" : ", " + line.division(),
                "day", shape.longDay(line.day()),
                "from", shape.hour(line.starts()),
                "to", shape.hour(line.ends()),
                "room", line.room(),
                "motive", words.inFrenchOnly(line.motive()),
                "work", line.work() == null ? words.word("messages.work_on_site") : words.inFrenchOnly(line.work()));
    }
}
