package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.establishments.calendar.control.SchoolCalendar;
import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLetter;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLine;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureStep;
import fr.carnet.schoollife.discipline.sanction.entity.Alternative;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of a procedure, one for each step that is told in writing. */
@Dependent
public class ProcedureLetters {

    private static final List<String> LEVELS = List.of("avertissement", "blâme", "mesure de responsabilisation", "exclusion temporaire de la classe",
            "exclusion temporaire de l’établissement", "exclusion définitive de l’établissement");

    @Inject
    FamilyLetters letters;

    @Inject
    SchoolCalendar calendar;

    @Inject
    SchoolClock clock;

    /** A page for each holder of authority; refuses SanctionNotHere while the step of that letter is not made. */
    public byte[] print(ProcedureSheet sheet, ProcedureLetter which) {
        return letters.print(sheet.line().pupil(), text(sheet, which));
    }

    private LetterText text(ProcedureSheet sheet, ProcedureLetter which) {
        return switch (which) {
            case NOTICE -> notice(sheet);
            case BAN -> ban(sheet);
            case DECISION -> decision(sheet);
            case APPEAL -> appeal(sheet);
            case EXECUTION -> execution(sheet);
            case REVOCATION -> revocation(sheet);
        };
    }

    /** One that is not yet handed says from when a decision would be possible if it were handed today. */
    private LetterText notice(ProcedureSheet sheet) {
        LocalDate from = sheet.line().decidableOn();
        Map<String, String> values = values(sheet);
        values.put("from", FrenchText.weekday(from == null ? calendar.afterWorkingDays(clock.today(), SanctionProcedure.WORKING_DAYS) : from));
        return letters.text("procedure-notice", values);
    }

    private LetterText ban(ProcedureSheet sheet) {
        Map<String, String> values = values(sheet);
        values.put("first", FrenchText.weekday(made(sheet.bannedFrom())));
        values.put("last", FrenchText.weekday(made(sheet.bannedUntil())));
        return letters.text("conservatory-ban", values);
    }

    private LetterText decision(ProcedureSheet sheet) {
        Map<String, String> values = decided(sheet);
        values.put("motive", sheet.motive());
        values.put("suspension", suspension(sheet));
        values.put("alternative", alternative(sheet));
        values.put("erasure", sheet.line().erasedOn() == null ? "à la fin de la scolarité dans le second degré, ou à la date que fixe la loi"
                : "le " + FrenchText.day(sheet.line().erasedOn()));
        return letters.text(sheet.line().authority() == Authority.BOARD ? "decision-board" : "decision-head", values);
    }

    private LetterText appeal(ProcedureSheet sheet) {
        Map<String, String> values = decided(sheet);
        values.put("until", FrenchText.weekday(made(sheet.appealUntil())));
        values.put("notified", FrenchText.day(made(sheet.line().notifiedOn())));
        return letters.text("appeal", values);
    }

    private LetterText execution(ProcedureSheet sheet) {
        LocalDate last = made(sheet.line().executedOn());
        Map<String, String> values = decided(sheet);
        values.put("when", last.equals(sheet.executedFrom()) ? "le " + FrenchText.weekday(last)
                : "du " + FrenchText.weekday(made(sheet.executedFrom())) + " au " + FrenchText.weekday(last) + " inclus");
        values.put("host", sheet.hostPlace() == null ? "" : "Pendant ce temps, l’élève est accueilli dans l’établissement : " + sheet.hostPlace()
                + ", sous la responsabilité de " + sheet.hostPerson() + ".");
        return letters.text("execution", values);
    }

    private LetterText revocation(ProcedureSheet sheet) {
        Map<String, String> values = decided(sheet);
        values.put("revoked", FrenchText.day(made(sheet.line().revokedOn())));
        values.put("new_facts", sheet.steps().stream().filter(step -> step.what().equals("REVOKED")).map(ProcedureStep::note).findFirst().orElse(""));
        return letters.text("revocation", values);
    }

    private static Map<String, String> decided(ProcedureSheet sheet) {
        Map<String, String> values = values(sheet);
        values.put("decided", FrenchText.day(made(sheet.line().decidedOn())));
        values.put("sanction", words(sheet));
        return values;
    }

    /** Refuses SanctionNotHere for the day of a step that is not made. */
    private static LocalDate made(LocalDate day) {
        if (day == null) {
            throw new SanctionNotHere();
        }
        return day;
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
