package fr.carnet.web.schoollife;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;

/** Absences that nobody explained, with their age and who looks after them, or the button to do so. */
@FacesComponent("carnet.UnsettledRows")
public class UnsettledRows extends ChoosingRows<UnsettledRow> {

    @Override
    void write(UnsettledRow row, RowWriter out, String root) throws IOException {
        out.begin("tr").pupil(root + "/schoollife/absence?id=" + row.id(), row.name(), row.division())
                .cell("when", row.when()).cell("age", row.age()).beginCell("owner").text(row.owner());
        if (row.owner() == null) {
            out.button("take " + row.id(), "take", "second", row.label());
        }
        out.end("td").end("tr");
    }
}
