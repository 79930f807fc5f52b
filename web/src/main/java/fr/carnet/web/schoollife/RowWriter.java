package fr.carnet.web.schoollife;

import fr.carnet.web.frame.HtmlWriter;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

import java.io.IOException;

/** Writes the lines of the board's tables: cells that tell their column where the table is stacked, links, buttons. */
final class RowWriter extends HtmlWriter<RowWriter> {

    RowWriter(FacesContext faces, UIComponent owner) {
        super(faces, owner);
    }

    /** A cell of the column {@code schoollife_board.column.…}. */
    RowWriter beginCell(String column) throws IOException {
        return begin("td", "data-label", boardWord("column." + column));
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
        return element("button", boardWord("button." + word), "type", "submit", "name", owner.getClientId(), "value", value, "class", "act is-" + kind,
                "aria-label", label);
    }

    String boardWord(String key) {
        return word("schoollife_board." + key);
    }
}
