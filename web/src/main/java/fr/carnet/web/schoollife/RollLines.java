package fr.carnet.web.schoollife;

import fr.carnet.web.frame.PagePart;
import fr.carnet.web.frame.PageWriter;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;
import java.util.List;

/** The rolls that nobody took, as items of a list: {@code <cn:rollLines value="…"/>}, a list of {@link RollLine}. */
@FacesComponent("carnet.RollLines")
public class RollLines extends PagePart {

    @Override
    protected void write(PageWriter out, String root) throws IOException {
        List<RollLine> lines = given("value");
        for (RollLine line : lines) {
            out.begin("li").element("a", line.lesson(), "id", "r" + line.id(), "href", root + "/schoollife/roll-call?" + line.address()).text(" ")
                    .element("span", line.mention(), "class", "mention").end("li");
        }
    }
}
