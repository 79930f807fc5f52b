package fr.carnet.web.schoollife;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import java.io.IOException;
import java.util.List;

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
        String file = faces.getExternalContext().getRequestContextPath() + "/people/pupil?id=";
        RowWriter out = new RowWriter(faces, this);
        for (Object line : (List<?>) getAttributes().get("value")) {
            AbsentRow row = (AbsentRow) line;
            out.begin("tr").cell("division", row.division())
                    .begin("th", "scope", "row").element("a", row.name(), "id", "p" + row.id(), "href", file + row.id()).end("th")
                    .cell("since", row.since()).beginCell("situation")
                    .element("span", out.boardWord("situation." + row.situation()), "class", "status is-" + row.kind()).end("td").end("tr");
        }
    }
}
