package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;
import fr.carnet.web.language.PageLanguage;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import java.io.IOException;
import java.util.Locale;

/**
 * Headers that make the browser a guard of the page (SE-054, SE-060, SE-061, SE-063).
 *
 * <p>A page may run our own files of scripts and nothing else; on those of the staff PrimeFaces names its own by a nonce. PrimeFaces <em>adds</em> its
 * policy to ours, and a browser applies both, so that its scripts would never run: on staff pages the addition replaces, elsewhere
 * it is dropped.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ResponseHeaders extends HttpFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_SCRIPTS = "default-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Most pages are sent whole or not at all, so that a fault in their middle still shows the error page. */
    private static final int WHOLE_PAGE = 64 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Language before = PageLanguage.current();
        Language language = PageLanguage.settle(request, hasScripts(request.getServletPath()));
        response.setHeader("Content-Language", language.tag());
        response.setHeader(POLICY, OWN_SCRIPTS);
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!isStatic(request.getServletPath())) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            response.setBufferSize(WHOLE_PAGE);
        }
        try {
            chain.doFilter(request, new GuardedResponse(response, hasScripts(request.getServletPath())));
        } finally {
            PageLanguage.leave(before);
        }
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith(Stylesheet.FOLDER);
    }

    /** Pages of the staff, which are rich; everything else works without a script, and is served without PrimeFaces. */
    static boolean hasScripts(String path) {
        return path.startsWith("/people/") || path.startsWith("/schoollife/") || path.startsWith("/establishments/")
                || path.startsWith("/timetable/") || path.startsWith("/accounts/") || path.startsWith("/privacy/") || path.startsWith("/operations/");
    }

    private static final class GuardedResponse extends HttpServletResponseWrapper {

        private final boolean replaceable;

        GuardedResponse(HttpServletResponse response, boolean replaceable) {
            super(response);
            this.replaceable = replaceable;
        }

        /** Faces says the locale of the view, which holds more than a language. */
        @Override
        public void setLocale(Locale view) {
            super.setHeader("Content-Language", view.getLanguage());
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            } else if (replaceable) {
                super.setHeader(name, value);
            }
        }

        /** Faces asks for a size at each page, and Liberty refuses it to an error page that comes after a page begun. */
        @Override
        public void setBufferSize(int size) {
            // The size is set once, above.
        }
    }
}
