package fr.carnet.web.people;

import fr.carnet.schoollife.family.boundary.StatementDesk;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.entity.UnknownThing;
import fr.carnet.web.frame.Phrases;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Gives the statement of a pupil as PDF: {@code ?id=…}; what is unknown, or not for this person, is a page not found. */
@WebServlet("/people/statement.pdf")
public class StatementServlet extends HttpServlet {

    @Inject
    private transient StatementDesk desk;

    @Inject
    private transient OpaqueIds ids;

    @Inject
    private transient Phrases phrases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] paper = desk.print(ids.open(request.getParameter("id")), key -> phrases.of(key));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"releve.pdf\"");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (UnknownThing unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException stopped) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
