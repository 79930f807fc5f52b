package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.board.boundary.DisciplinaryBoardDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.DetentionDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLetter;
import fr.carnet.schoollife.discipline.sanction.boundary.SanctionDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.SanctionLetterDesk;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionNotHere;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Gives the letters of discipline as PDF: {@code ?of=detention&id=…}.
 *
 * <p>Made at each request and kept nowhere; what is unknown, or not for this person, is a page not found.
 */
@WebServlet("/schoollife/letters")
public class LettersServlet extends HttpServlet {

    @Inject
    private transient DetentionDesk detentions;

    @Inject
    private transient SanctionLetterDesk letters;

    @Inject
    private transient DisciplinaryBoardDesk board;

    @Inject
    private transient SanctionDesk sanctions;

    @Inject
    private transient OpaqueIds ids;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String of = String.valueOf(request.getParameter("of"));
            byte[] letter = "register".equals(of) ? sanctions.printedRegister() : letter(of, ids.open(request.getParameter("id")));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"lettre.pdf\"");
            response.setContentLength(letter.length);
            response.getOutputStream().write(letter);
        } catch (UnknownThing | SanctionNotHere unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException stopped) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] letter(String of, long id) {
        return switch (of) {
            case "detention" -> detentions.letters(id);
            case "convocations" -> board.convocations(id);
            case "convocation" -> board.convocation(id);
            case "minutes" -> board.printedMinutes(id);
            default -> letters.print(id, step(of));
        };
    }

    /** The letter of a step, by its name in small letters. */
    private static ProcedureLetter step(String of) {
        return Stream.of(ProcedureLetter.values()).filter(letter -> letter.name().toLowerCase(Locale.ROOT).equals(of)).findFirst()
                .orElseThrow(UnknownThing::new);
    }
}
