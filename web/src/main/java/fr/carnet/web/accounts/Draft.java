package fr.carnet.web.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody had typed in a form when the session ended: kept until the sign-in that follows, and given back on the same page
 * (<i>AC-016</i>).
 *
 * <p>Kept by the server and not by the browser, so that it works without scripts and leaves nothing on a shared computer (<i>SE-063</i>). Each
 * form names its reader in a sealed field: whoever else signs in there instead is not shown a word of it. Nothing is done with it by itself.
 */
record Draft(String visitor, String path, List<String> texts) implements Serializable {

    static final String VISITOR = "visitor";

    private static final String KEY = Draft.class.getName();
    private static final int LONGEST = 20_000;
    private static final int SHORTEST = 12;

    /** Pages whose forms may be kept; never those where a password is typed. */
    private static final Pattern PAGES = Pattern.compile("/(?!family/account)(?:family|people|schoollife|establishments|timetable)/.*");

    /** Keeps what a refused request had typed; says whether there was anything to keep. */
    static boolean keep(HttpServletRequest request) {
        String path = BackTo.path(request);
        String visitor = request.getParameter(VISITOR);
        if (visitor == null || !request.getMethod().equals("POST") || !PAGES.matcher(path).matches()) {
            return false;
        }
        List<String> texts = texts(request);
        if (texts.isEmpty() || texts.stream().mapToInt(String::length).sum() > LONGEST) {
            return false;
        }
        request.getSession().setAttribute(KEY, new Draft(visitor, path, texts));
        return true;
    }

    /** What waits for this reader on this page, once; what waits for another reader is forgotten. */
    static Optional<Draft> take(HttpServletRequest request, String visitor) {
        HttpSession session = request.getSession(false);
        Draft kept = session == null ? null : (Draft) session.getAttribute(KEY);
        if (kept == null) {
            return Optional.empty();
        }
        boolean theirs = kept.visitor.equals(visitor);
        boolean here = kept.path.equals(BackTo.path(request));
        if (!theirs || here) {
            session.removeAttribute(KEY);
        }
        return theirs && here ? Optional.of(kept) : Optional.empty();
    }

    /** What people write in sentences; what is chosen in a list or is the page’s own is chosen again in a moment. */
    private static List<String> texts(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("jakarta.") && !field.getKey().startsWith("primefaces") && !field.getKey().equals(VISITOR))
                .flatMap(field -> Stream.of(field.getValue())).map(String::strip)
                .filter(text -> text.length() >= SHORTEST && text.contains(" ")).toList();
    }
}
