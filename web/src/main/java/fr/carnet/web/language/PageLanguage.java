package fr.carnet.web.language;

import fr.carnet.shared.entity.Language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of the page that answers this request: {@code #{pageLanguage.tag}}.
 *
 * <p>Settled once for each request: pages of the staff are in French; others are in the language that the account chose, which the session
 * remembers so that no page asks the database; else in the one that this browser chose; else in French.
 */
@Named
@RequestScoped
public class PageLanguage {

    static final String COOKIE = "__Host-carnet-langue";

    /** The whole query of an address that shows a page in French once, because the French text prevails. */
    private static final String IN_FRENCH = "en-francais";

    private static final ThreadLocal<Language> CURRENT = ThreadLocal.withInitial(() -> Language.FRENCH);

    private static final String KEY = PageLanguage.class.getName();

    @Inject
    HttpServletRequest request;

    /** The language of the page being made by this thread; French outside any page. */
    public static Language current() {
        return CURRENT.get();
    }

    /** Settles the language of a request; {@link #leave} follows, because a thread serves others afterwards. */
    public static Language settle(HttpServletRequest request, boolean ofTheStaff) {
        Language settled = ofTheStaff || IN_FRENCH.equals(request.getQueryString()) ? Language.FRENCH : chosen(request).orElse(Language.FRENCH);
        if (!ofTheStaff) {
            request.setAttribute(KEY, settled);
        }
        CURRENT.set(settled);
        return settled;
    }

    /** Ends what {@link #settle} began; an error page is made within the making of another. */
    public static void leave(Language before) {
        CURRENT.set(before);
    }

    /** What the reader chose, whatever page answers; empty for who chose nothing. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        return ofAccount(request).or(() -> ofBrowser(request));
    }

    /** Has the session remember what the account chose. */
    public static void remember(HttpServletRequest request, Language chosen) {
        request.getSession().setAttribute(KEY, chosen);
    }

    private static Optional<Language> ofAccount(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Language) session.getAttribute(KEY));
    }

    private static Optional<Language> ofBrowser(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty()
                : Stream.of(request.getCookies()).filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue)
                        .flatMap(tag -> Language.of(tag).stream()).findFirst();
    }

    public String getTag() {
        return settled().tag();
    }

    public String getDirection() {
        return settled().direction();
    }

    public Locale getLocale() {
        return settled().locale();
    }

    /** Whether the page that answers may be read in another language. */
    static boolean isChosen(HttpServletRequest request) {
        return request.getAttribute(KEY) != null;
    }

    public boolean isFrench() {
        return settled() == Language.FRENCH;
    }

    private Language settled() {
        Object settled = request.getAttribute(KEY);
        return settled == null ? Language.FRENCH : (Language) settled;
    }
}
