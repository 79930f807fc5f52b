package fr.carnet.web.family;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.List;

/**
 * The dated list of a child, in one stroke: {@code <cn:familyEvents value="…"/>}, a list of {@link EventText}.
 *
 * <p>The home of a family of four has forty of them, and an expression for each of their words is what such a page spends most on.
 */
@FacesComponent("carnet.FamilyEvents")
public class FamilyEvents extends UIComponentBase {

    @Override
    public String getFamily() {
        return "carnet";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("ol", this);
        out.writeAttribute("class", "events", null);
        for (Object event : (List<?>) getAttributes().get("value")) {
            write((EventText) event, out);
        }
        out.endElement("ol");
    }

    private void write(EventText event, ResponseWriter out) throws IOException {
        out.startElement("li", this);
        out.writeAttribute("id", event.anchor(), null);
        out.startElement("p", this);
        if (event.fresh() != null) {
            element(out, "strong", "fresh", event.fresh());
            out.writeText(" ", null);
        }
        element(out, "strong", null, event.kind());
        out.writeText(" – ", null);
        out.startElement("time", this);
        out.writeAttribute("datetime", event.iso(), null);
        out.writeText(event.when(), null);
        out.endElement("time");
        if (event.state() != null) {
            out.writeText(" ", null);
            element(out, "span", "status is-" + event.colour(), event.state());
        }
        out.endElement("p");
        element(out, "p", null, event.what());
        motive(out, event.motive());
        element(out, "p", null, event.detail());
        element(out, "p", null, event.held());
        if (event.next() != null) {
            out.startElement("p", this);
            out.startElement("a", this);
            out.writeAttribute("class", "act is-second no-print", null);
            out.writeURIAttribute("href", event.next(), null);
            out.writeText(event.nextWord(), null);
            out.endElement("a");
            out.endElement("p");
        }
        out.endElement("li");
    }

    /** The school's own words stay French, whatever the language of the page. */
    private void motive(ResponseWriter out, String text) throws IOException {
        if (text == null || text.isEmpty()) {
            return;
        }
        out.startElement("p", this);
        out.writeAttribute("lang", "fr", null);
        out.writeAttribute("dir", "auto", null);
        out.writeText(text, null);
        out.endElement("p");
    }

    private void element(ResponseWriter out, String tag, String look, String text) throws IOException {
        if (text == null || text.isEmpty()) {
            return;
        }
        out.startElement(tag, this);
        if (look != null) {
            out.writeAttribute("class", look, null);
        }
        out.writeText(text, null);
        out.endElement(tag);
    }
}
