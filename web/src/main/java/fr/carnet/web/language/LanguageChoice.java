package fr.carnet.web.language;

import fr.carnet.shared.entity.Language;
import fr.carnet.web.frame.PageWriter;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

import java.io.IOException;

/** The languages that a page may be read in, folded, each by its own name, in the header of every page that is not of the staff. A form and no script. */
public final class LanguageChoice {

    private LanguageChoice() {
    }

    public static void write(PageWriter out) throws IOException {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (!PageLanguage.isChosen(request)) {
            return;
        }
        out.begin("details", "class", "languages").element("summary", out.word("common.header.language"))
                .begin("form", "method", "post", "action", request.getContextPath() + "/language")
                .begin("input", "type", "hidden", "name", "back", "value", shown(request)).end("input");
        for (Language language : Language.values()) {
            out.element("button", language.ownName(), "type", "submit", "name", "language", "value", language.tag(), "lang", language.tag(),
                    "dir", language.direction(), "aria-current", language == PageLanguage.current() ? "true" : null);
        }
        out.end("form").end("details");
    }

    /** The address that the browser shows, also when an error page answers. */
    private static String shown(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = (failed == null ? request.getRequestURI() : failed.toString()).substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
