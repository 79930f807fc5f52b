package fr.carnet.web.schoollife;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;

/** What families said, to be answered: one button where the law accepts the reason, two in a fold otherwise. */
@FacesComponent("carnet.AnswerRows")
public class AnswerRows extends ChoosingRows<AnswerRow> {

    @Override
    void write(AnswerRow row, RowWriter out, String root) throws IOException {
        out.begin("tr").pupil(root + "/schoollife/absence?id=" + row.id(), row.name(), row.division())
                .cell("when", row.when()).cell("reason", row.reason()).cell("said", row.said()).begin("td", "class", "no-print");
        switch (row.answer()) {
            case ACCEPT -> out.button("accept " + row.id(), "accept", "second", row.label());
            case CHOOSE -> out.begin("details", "class", "ask").element("summary", out.boardWord("button.answer"), "aria-label", row.label())
                    .button("anyway " + row.id(), "accept", "second", null).button("refuse " + row.id(), "refuse", "danger", null).end("details");
            case NONE -> out.text("");
        }
        out.end("td").end("tr");
    }
}
