package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.AccountDesk;
import fr.carnet.accounts.boundary.VisitDesk;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Optional;

/**
 * Ends the visit: its row, the session and all that it kept, the remembered identity, and what the browser has stored (SE-028, SE-063).
 * With {@code everywhere}, the other visits of the account too.
 *
 * <p>A plain servlet and not an act of a page, so that it still works from a page whose own session is already over. Only by POST:
 * an image in somebody's mail must not sign anybody out.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    @Inject
    private transient VisitDesk visits;

    @Inject
    private transient AccountDesk account;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Visit> visit = Visit.of(request);
        if (visit.isPresent()) {
            visits.leave(visit.get().number());
            if (request.getParameter("everywhere") != null) {
                account.endAllVisits();
            }
        }
        request.logout();
        Visit.end(request);
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        response.sendRedirect(request.getContextPath() + "/?bye");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}
