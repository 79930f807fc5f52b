package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLine;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of a procedure: the notice of the facts, the decision with its ways of appeal, the revocation of a sursis. */
@Dependent
public class ProcedureLetters {

    private static final List<String> LEVELS = List.of("avertissement", "blâme", "mesure de responsabilisation", "exclusion temporaire de la classe",
            "exclusion temporaire de l’établissement", "exclusion définitive de l’établissement");

    @Inject
    FamilyLetters letters;

    /**
     * Tells the facts and the rights of the defence (<i>R421-10-1; ED-072</i>).
     *
     * @param decidable first day on which the decision is possible
     */
    public LetterText notice(ProcedureSheet sheet, LocalDate decidable) {
        Map<String, String> values = values(sheet);
        values.put("from", FrenchText.weekday(decidable));
        return letters.text("procedure-notice", values);
    }

    /** Tells the decision, its reasons and how to appeal (<i>ED-078</i>); refuses SanctionNotHere before there is one. */
    public LetterText decision(ProcedureSheet sheet) {
        if (sheet.line().decidedOn() == null) {
            throw new SanctionNotHere();
        }
        Map<String, String> values = values(sheet);
        values.put("sanction", words(sheet));
        values.put("motive", sheet.motive());
        values.put("decided", FrenchText.day(sheet.line().decidedOn()));
        values.put("suspension", suspension(sheet));
        values.put("alternative", alternative(sheet));
        values.put("erasure", sheet.line().erasedOn() == null ? "à la fin de la scolarité dans le second degré, ou à la date que fixe la loi"
                : "le " + FrenchText.day(sheet.line().erasedOn()));
        return letters.text(sheet.line().authority() == Authority.BOARD ? "decision-board" : "decision-head", values);
    }

    /** Tells that a sursis is revoked (<i>R511-13-1; ED-055</i>); refuses SanctionNotHere. */
    public LetterText revocation(ProcedureSheet sheet) {
        if (sheet.line().revokedOn() == null) {
            throw new SanctionNotHere();
        }
        Map<String, String> values = values(sheet);
        values.put("sanction", words(sheet));
        values.put("decided", FrenchText.day(sheet.line().decidedOn()));
        values.put("revoked", FrenchText.day(sheet.line().revokedOn()));
        return letters.text("revocation", values);
    }

    public byte[] print(ProcedureSheet sheet, LetterText text) {
        return letters.print(sheet.line().pupil(), text);
    }

    private static Map<String, String> values(ProcedureSheet sheet) {
        ProcedureLine line = sheet.line();
        Map<String, String> values = new HashMap<>();
        values.put("pupil", line.firstName() + " " + line.lastName());
        values.put("division", line.division() == null ? "" : ", " + line.division());
        values.put("facts", sheet.facts());
        values.put("ground", sheet.legalGround());
        return values;
    }

    /** «exclusion temporaire de l’établissement de 3 jours». */
    public static String words(ProcedureSheet sheet) {
        ProcedureLine line = sheet.line();
        String level = level(line.kind());
        if (line.days() != null) {
            return level + " de " + line.days() + (line.days() == 1 ? " jour" : " jours");
        }
        return line.hours() == null ? level : level + " de " + line.hours() + (line.hours() == 1 ? " heure" : " heures");
    }

    public static String level(SanctionKind kind) {
        return LEVELS.get(kind.ordinal());
    }

    private static String suspension(ProcedureSheet sheet) {
        if (sheet.line().suspension() == Suspension.NONE) {
            return "Cette sanction n’est pas assortie du sursis.";
        }
        String part = sheet.line().suspension() == Suspension.TOTAL ? "en totalité" : "pour " + sheet.suspendedDays() + " jours";
        return "Cette sanction est assortie du sursis " + part + ". Jusqu’au " + FrenchText.day(sheet.line().revocableUntil())
                + ", de nouveaux faits qui peuvent entraîner une sanction d’un niveau égal ou supérieur exposent à la révocation du sursis : la sanction serait alors exécutée.";
    }

    private static String alternative(ProcedureSheet sheet) {
        return sheet.line().alternative() == Alternative.NONE ? "Aucune mesure alternative n’a été convenue."
                : "À la place de l’exclusion, l’élève s’est engagé à une mesure alternative de " + sheet.line().hours() + " heures : " + sheet.activity()
                + ". Si l’engagement est tenu, elle seule figure au dossier et s’efface à la fin de l’année scolaire ; sinon l’exclusion est exécutée et inscrite.";
    }
}
