package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.establishments.calendar.control.SchoolCalendar;
import fr.carnet.schoollife.discipline.control.FamilyLetters;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLetter;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureSheet;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionProcedure;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** The letters of a procedure, one for each step that is told in writing. */
@Dependent
public class ProcedureLetters {

    @Inject
    FamilyLetters letters;

    @Inject
    SchoolCalendar calendar;

    @Inject
    SchoolClock clock;

    /** A page for each holder of authority; refuses SanctionNotHere while the step of that letter is not made. */
    public byte[] print(ProcedureSheet sheet, ProcedureLetter which) {
        return letters.print(sheet.line().pupil(), letters.text(template(sheet, which), language -> values(sheet, which, language)));
    }

    private static String template(ProcedureSheet sheet, ProcedureLetter which) {
        return switch (which) {
            case NOTICE -> "procedure-notice";
            case BAN -> "conservatory-ban";
            case DECISION -> sheet.line().authority() == Authority.BOARD ? "decision-board" : "decision-head";
            case APPEAL -> "appeal";
            case EXECUTION -> "execution";
            case REVOCATION -> "revocation";
        };
    }

    private Map<String, String> values(ProcedureSheet sheet, ProcedureLetter which, Language language) {
        ProcedureWords words = new ProcedureWords(sheet, language);
        return switch (which) {
            case NOTICE -> words.notice(decidable(sheet));
            case BAN -> words.ban();
            case DECISION -> words.decision();
            case APPEAL -> words.appeal();
            case EXECUTION -> words.execution();
            case REVOCATION -> words.revocation();
        };
    }

    /** «exclusion temporaire de l’établissement». */
    public static String level(SanctionKind kind) {
        return ProcedureWords.level(kind, MessageTexts.in(Language.FRENCH));
    }

    /** One that is not yet handed says from when a decision would be possible if it were handed today. */
    private LocalDate decidable(ProcedureSheet sheet) {
        LocalDate from = sheet.line().decidableOn();
        return from == null ? calendar.afterWorkingDays(clock.today(), SanctionProcedure.WORKING_DAYS) : from;
    }
}
