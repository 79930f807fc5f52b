package fr.carnet.web.accounts;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody had typed in a form when the session ended: kept until the sign-in that follows, and put back in the same form
 * (<i>AC-016</i>).
 *
 * <p>Kept by the server and not by the browser, so that it works without scripts and leaves nothing on a shared computer (<i>SE-063</i>); in the
 * memory of the session that the sign-in page opens, for the half hour that it may idle. Each form names its reader in a sealed field: whoever
 * else signs in there instead is not shown a word of it. Nothing is sent by itself.
 *
 * @param page   the page that was shown, with what it was asked for
 * @param fields what each field held, by its id
 */
record Draft(String visitor, String page, Map<String, String> fields) implements Serializable {

    static final String VISITOR = "visitor";
    static final String PAGE = "shown-page";

    private static final String KEY = Draft.class.getName();
    private static final int LONGEST = 20_000;
    private static final int SHORTEST = 12;

    /** Pages whose forms may be kept; never those where a password is typed. */
    private static final Pattern PAGES = Pattern.compile("/(?!family/account)(?:family|people|schoollife|establishments|timetable|privacy)/.*");

    /** Keeps what a refused request had typed; says whether there was anything to keep. */
    static boolean keep(HttpServletRequest request) {
        String path = BackTo.path(request);
        String visitor = request.getParameter(VISITOR);
        if (visitor == null || !request.getMethod().equals("POST") || !PAGES.matcher(path).matches()) {
            return false;
        }
        Map<String, String> fields = fields(request);
        if (fields.values().stream().noneMatch(Draft::isSentence) || fields.values().stream().mapToInt(String::length).sum() > LONGEST) {
            return false;
        }
        request.getSession().setAttribute(KEY, new Draft(visitor, BackTo.shown(request), fields));
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
        boolean here = kept.page.equals(BackTo.asked(request));
        if (!theirs || here) {
            session.removeAttribute(KEY);
        }
        return theirs && here ? Optional.of(kept) : Optional.empty();
    }

    /**
     * Puts what was typed back in the fields of the page that is about to be shown, and unfolds their forms; gives the sentences for which it has
     * no field any more, since somebody may have settled the matter meanwhile.
     */
    List<String> putBack(FacesContext faces) {
        List<String> homeless = new ArrayList<>();
        fields.forEach((field, typed) -> {
            if (!fill(faces, field, typed) && isSentence(typed)) {
                homeless.add(typed);
            }
        });
        return homeless;
    }

    /** The words of the button that was pressed are nobody’s typing. */
    private static boolean fill(FacesContext faces, String field, String typed) {
        boolean[] filled = new boolean[1];
        faces.getViewRoot().invokeOnComponent(faces, field, (context, found) -> {
            if (found instanceof UICommand) {
                filled[0] = true;
            } else if (found instanceof HtmlInputText || found instanceof HtmlInputTextarea || found instanceof HtmlSelectOneMenu) {
                filled[0] = fill(context, (UIInput) found, typed);
            }
        });
        return filled[0];
    }

    /** A repetition forgets what its fields were told before it is shown, so that a text goes to the model behind them. */
    private static boolean fill(FacesContext faces, UIInput field, String typed) {
        if (field.getNamingContainer() instanceof UIForm form) {
            field.setSubmittedValue(typed);
            form.setSubmitted(true);
            return true;
        }
        ValueExpression model = field.getValueExpression("value");
        if (model == null || model.getType(faces.getELContext()) != String.class) {
            return false;
        }
        model.setValue(faces.getELContext(), typed);
        return true;
    }

    /** The fields with something in them; what is the page’s own is not typed. */
    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((field, values) -> {
            if (!field.startsWith("jakarta.") && !field.startsWith("primefaces") && !field.equals(VISITOR) && !field.equals(PAGE) && values.length == 1 && !values[0].isBlank()) {
                fields.put(field, values[0].strip());
            }
        });
        return fields;
    }

    /** Worth keeping a page for; what is chosen in a list alone is chosen again in a moment. */
    private static boolean isSentence(String text) {
        return text.length() >= SHORTEST && text.contains(" ");
    }
}
