package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.LetterDesk;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Gives a file of letters that carry codes, as PDF: {@code ?name=…}; of the caller’s school, or a page not found. */
@WebServlet("/accounts/letters-file")
public class LettersServlet extends HttpServlet {

    @Inject
    private transient LetterDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] letters = desk.file(String.valueOf(request.getParameter("name")));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"codes-des-familles.pdf\"");
            response.setContentLength(letters.length);
            response.getOutputStream().write(letters);
        } catch (UnknownThing unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException stopped) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
