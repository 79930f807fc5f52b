package fr.carnet.web.accounts;

import fr.carnet.shared.control.SchoolClock;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** «Rester connecté»: answers how many seconds the visit now has; 401 when it is over. The request itself is what lengthens it. */
@WebServlet("/visit")
public class VisitExtension extends HttpServlet {

    @Inject
    private transient SchoolClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = clock.now();
        Optional<Visit> visit = request.getUserPrincipal() == null ? Optional.empty() : Visit.of(request);
        if (visit.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("text/plain");
        response.getWriter().print(Duration.between(now, visit.get().endsAt(request, now)).toSeconds());
    }
}
