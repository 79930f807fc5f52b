package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLine;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureStep;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LocalText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What fills the letters of one procedure in one language; what the school typed is in the French only. */
final class ProcedureWords {

    private final ProcedureSheet sheet;
    private final ProcedureLine line;
    private final MessageTexts words;
    private final LocalText shape;

    ProcedureWords(ProcedureSheet sheet, Language language) {
        this.sheet = sheet;
        this.line = sheet.line();
        this.words = MessageTexts.in(language);
        this.shape = LocalText.in(language);
    }

    Map<String, String> notice(LocalDate decidable) {
        Map<String, String> values = values();
        values.put("from", shape.longDay(decidable));
        return values;
    }

    Map<String, String> ban() {
        Map<String, String> values = values();
        values.put("first", shape.longDay(made(sheet.bannedFrom())));
        values.put("last", shape.longDay(made(sheet.bannedUntil())));
        return values;
    }

    Map<String, String> decision() {
        Map<String, String> values = decided();
        values.put("motive", words.inFrenchOnly(sheet.motive()));
        values.put("suspension", suspension());
        values.put("alternative", alternative());
        values.put("erasure", line.erasedOn() == null ? words.word("messages.erased_at_end") : words.sentence("messages.erased_on", shape.day(line.erasedOn())));
        return values;
    }

    Map<String, String> appeal() {
        Map<String, String> values = decided();
        values.put("until", shape.longDay(made(sheet.appealUntil())));
        values.put("notified", shape.day(made(line.notifiedOn())));
        return values;
    }

    Map<String, String> execution() {
        LocalDate last = made(line.executedOn());
        Map<String, String> values = decided();
        values.put("when", last.equals(sheet.executedFrom()) ? words.sentence("messages.on_day", shape.longDay(last))
                : words.sentence("messages.from_day", shape.longDay(made(sheet.executedFrom())), shape.longDay(last)));
        values.put("host", sheet.hostPlace() == null ? "" : words.sentence("messages.host", sheet.hostPlace(), sheet.hostPerson()));
        return values;
    }

    Map<String, String> revocation() {
        Map<String, String> values = decided();
        values.put("revoked", shape.day(made(line.revokedOn())));
        values.put("new_facts", words.inFrenchOnly(sheet.steps().stream().filter(step -> step.what().equals("REVOKED")).map(ProcedureStep::note).findFirst().orElse("")));
        return values;
    }

    private Map<String, String> decided() {
        Map<String, String> values = values();
        values.put("decided", shape.day(made(line.decidedOn())));
        values.put("sanction", sanction());
        return values;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("pupil", line.firstName() + " " + line.lastName());
        values.put("division", line.division() == null ? "" : ", " + line.division());
        values.put("facts", words.inFrenchOnly(sheet.facts()));
        values.put("ground", sheet.legalGround());
        return values;
    }

    /** Refuses SanctionNotHere for the day of a step that is not made. */
    private static LocalDate made(LocalDate day) {
        if (day == null) {
            throw new SanctionNotHere();
        }
        return day;
    }

    /** «exclusion temporaire de l’établissement de 3 jours». */
    String sanction() {
        String level = level(line.kind(), words);
        if (line.days() != null) {
            return words.sentence("messages.sanction_days", level, line.days());
        }
        return line.hours() == null ? level : words.sentence("messages.sanction_hours", level, line.hours());
    }

    static String level(SanctionKind kind, MessageTexts words) {
        return words.word("messages.sanction_" + kind.name().toLowerCase(Locale.ROOT));
    }

    private String suspension() {
        if (line.suspension() == Suspension.NONE) {
            return words.word("messages.not_suspended");
        }
        return words.sentence(line.suspension() == Suspension.TOTAL ? "messages.suspended_whole" : "messages.suspended_part",
                shape.day(line.revocableUntil()), sheet.suspendedDays());
    }

    private String alternative() {
        return line.alternative() == Alternative.NONE ? words.word("messages.no_alternative")
                : words.sentence("messages.alternative", line.hours(), sheet.activity());
    }
}
