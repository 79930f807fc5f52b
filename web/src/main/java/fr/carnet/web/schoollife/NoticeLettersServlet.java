package fr.carnet.web.schoollife;

import fr.carnet.messaging.boundary.ContactDesk;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Gives the letters of a printing as one PDF: {@code ?id=…}. Asking again changes nothing. */
@WebServlet("/schoollife/notice-letters")
public class NoticeLettersServlet extends HttpServlet {

    @Inject
    private transient ContactDesk desk;

    @Inject
    private transient OpaqueIds ids;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] letters = desk.letters(ids.open(request.getParameter("id")));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"lettres-du-soir.pdf\"");
            response.setContentLength(letters.length);
            response.getOutputStream().write(letters);
        } catch (UnknownThing unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException stopped) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
