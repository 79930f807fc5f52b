package fr.carnet.web.language;

import fr.carnet.accounts.boundary.LanguageDesk;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Role;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the language that a reader chooses on any page, then shows that page again: for the browser until it closes, and for the account of a
 * person of a family who is signed in.
 *
 * <p>A form and not a link, so that no picture in a mail changes it. Only a path of ours is gone back to.
 */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9/_.?=&%-]*");

    @Inject
    private transient LanguageDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Language> asked = Language.of(request.getParameter("language"));
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.addCookie(cookie(asked.get()));
        if (request.isUserInRole(Role.GUARDIAN) || request.isUserInRole(Role.PUPIL)) {
            desk.choose(asked.get());
            PageLanguage.remember(request, asked.get());
        }
        response.setHeader("Location", request.getContextPath() + back(request.getParameter("back")));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }

    static String back(String asked) {
        return asked != null && OURS.matcher(asked).matches() && !asked.contains("..") ? asked : "/";
    }

    private static Cookie cookie(Language language) {
        Cookie cookie = new Cookie(PageLanguage.COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(language == Language.FRENCH ? 0 : -1);
        return cookie;
    }
}
