package fr.carnet.web.schoollife;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The lines of a table of who is away now, in one stroke: {@code <cn:absentRows value="…"/>}, a list of {@link AbsentRow}.
 *
 * <p>A morning has more than a hundred, and an expression in each of their cells is what a long page spends most on.
 */
@FacesComponent("carnet.AbsentRows")
public class AbsentRows extends UIComponentBase {

    @Override
    public String getFamily() {
        return "carnet";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResourceBundle words = faces.getApplication().getResourceBundle(faces, "msg");
        String file = faces.getExternalContext().getRequestContextPath() + "/people/pupil?id=";
        List<?> rows = (List<?>) getAttributes().get("value");
        for (Object row : rows) {
            write((AbsentRow) row, file, words, faces.getResponseWriter());
        }
    }

    private void write(AbsentRow row, String file, ResourceBundle words, ResponseWriter out) throws IOException {
        out.startElement("tr", this);
        begin(out, words, "division");
        text(out, row.division());
        out.endElement("td");
        out.startElement("th", this);
        out.writeAttribute("scope", "row", null);
        out.startElement("a", this);
        out.writeAttribute("id", "p" + row.id(), null);
        out.writeURIAttribute("href", file + row.id(), null);
        text(out, row.name());
        out.endElement("a");
        out.endElement("th");
        begin(out, words, "since");
        text(out, row.since());
        out.endElement("td");
        begin(out, words, "situation");
        out.startElement("span", this);
        out.writeAttribute("class", "status is-" + row.kind(), null);
        text(out, words.getString("schoollife_board.situation." + row.situation()));
        out.endElement("span");
        out.endElement("td");
        out.endElement("tr");
    }

    /** A cell that tells its column where the table is stacked. */
    private void begin(ResponseWriter out, ResourceBundle words, String column) throws IOException {
        out.startElement("td", this);
        out.writeAttribute("data-label", words.getString("schoollife_board.column." + column), null);
    }

    private static void text(ResponseWriter out, String text) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
    }
}
