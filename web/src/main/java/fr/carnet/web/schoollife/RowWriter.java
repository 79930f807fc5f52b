package fr.carnet.web.schoollife;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.ResourceBundle;

/** Writes the lines of the board's tables: cells that tell their column where the table is stacked, links, buttons. */
final class RowWriter {

    private final UIComponent owner;
    private final ResponseWriter out;
    private final ResourceBundle words;

    RowWriter(FacesContext faces, UIComponent owner) {
        this.owner = owner;
        this.out = faces.getResponseWriter();
        this.words = faces.getApplication().getResourceBundle(faces, "msg");
    }

    RowWriter begin(String element, String... attributes) throws IOException {
        out.startElement(element, owner);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1], null);
        }
        return this;
    }

    RowWriter end(String element) throws IOException {
        out.endElement(element);
        return this;
    }

    /** Nothing for null. */
    RowWriter text(String text) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
        return this;
    }

    RowWriter element(String element, String text, String... attributes) throws IOException {
        return begin(element, attributes).text(text).end(element);
    }

    /** A cell of the column {@code schoollife_board.column.…}. */
    RowWriter beginCell(String column) throws IOException {
        return begin("td", "data-label", word("column." + column));
    }

    RowWriter cell(String column, String text) throws IOException {
        return beginCell(column).text(text).end("td");
    }

    /** The name of a pupil, that leads to a page, and the division after it. */
    RowWriter pupil(String address, String name, String division) throws IOException {
        return begin("th", "scope", "row").element("a", name, "href", address).text(" ").element("span", division, "class", "mention").end("th");
    }

    /** A button of the form around: its value says what is chosen, and of which line. */
    RowWriter button(String value, String word, String kind, String label) throws IOException {
        begin("button", "type", "submit", "name", owner.getClientId(), "value", value, "class", "act is-" + kind);
        if (label != null) {
            out.writeAttribute("aria-label", label, null);
        }
        return text(word("button." + word)).end("button");
    }

    String word(String key) {
        return words.getString("schoollife_board." + key);
    }
}
