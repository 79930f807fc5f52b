package fr.carnet.web.schoollife;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.List;

/** The rolls that nobody took, as items of a list, in one stroke as {@link AbsentRows}: {@code <cn:rollLines value="…"/>}. */
@FacesComponent("carnet.RollLines")
public class RollLines extends UIComponentBase {

    @Override
    public String getFamily() {
        return "carnet";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String page = faces.getExternalContext().getRequestContextPath() + "/schoollife/roll-call?";
        List<?> lines = (List<?>) getAttributes().get("value");
        for (Object line : lines) {
            write((RollLine) line, page, faces.getResponseWriter());
        }
    }

    private void write(RollLine line, String page, ResponseWriter out) throws IOException {
        out.startElement("li", this);
        out.startElement("a", this);
        out.writeAttribute("id", "r" + line.id(), null);
        out.writeURIAttribute("href", page + line.address(), null);
        out.writeText(line.lesson(), null);
        out.endElement("a");
        out.writeText(" ", null);
        out.startElement("span", this);
        out.writeAttribute("class", "mention", null);
        out.writeText(line.mention(), null);
        out.endElement("span");
        out.endElement("li");
    }
}
