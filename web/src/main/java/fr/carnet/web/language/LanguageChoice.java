package fr.carnet.web.language;

import fr.carnet.shared.entity.Language;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;

import java.io.IOException;

/**
 * The languages that a page may be read in, folded, each by its own name: {@code <cn:languages label="…"/>}. A form and no script.
 *
 * <p>Written in one stroke, because it stands on every page of a family and must not slow it.
 */
@FacesComponent("carnet.LanguageChoice")
public class LanguageChoice extends UIComponentBase {

    @Override
    public String getFamily() {
        return "carnet";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Language current = PageLanguage.current();
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("details", this);
        out.writeAttribute("class", "languages", null);
        out.startElement("summary", this);
        out.writeText(getAttributes().get("label"), null);
        out.endElement("summary");
        out.startElement("form", this);
        out.writeAttribute("method", "post", null);
        out.writeAttribute("action", request.getContextPath() + "/language", null);
        out.startElement("input", this);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", "back", null);
        out.writeAttribute("value", shown(request), null);
        out.endElement("input");
        for (Language language : Language.values()) {
            button(out, language, language == current);
        }
        out.endElement("form");
        out.endElement("details");
    }

    private void button(ResponseWriter out, Language language, boolean current) throws IOException {
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("name", "language", null);
        out.writeAttribute("value", language.tag(), null);
        out.writeAttribute("lang", language.tag(), null);
        out.writeAttribute("dir", language.direction(), null);
        if (current) {
            out.writeAttribute("aria-current", "true", null);
        }
        out.writeText(language.ownName(), null);
        out.endElement("button");
    }

    /** The address that the browser shows, also when an error page answers. */
    private static String shown(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = (failed == null ? request.getRequestURI() : failed.toString()).substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
