package fr.carnet.web.schoollife;

import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.web.frame.PagePart;
import fr.carnet.web.frame.PageWriter;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;
import java.util.Locale;

/** What the shapes of {@code cn:strip} mean: {@code <cn:stripKey/>}. */
@FacesComponent("carnet.StripKey")
public class StripKey extends PagePart {

    @Override
    protected void write(PageWriter out, String root) throws IOException {
        write(out);
    }

    public static void write(PageWriter out) throws IOException {
        out.begin("ul", "class", "strip-key");
        for (EventKind kind : EventKind.values()) {
            out.begin("li")
                    .begin("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "strip", "viewBox", "0 0 7 7", "aria-hidden", "true")
                    .begin("path", "class", "strip-" + kind.name().toLowerCase(Locale.ROOT), "d", YearStrip.shape(kind)).end("path").end("svg")
                    .text(" " + out.word("EventKind." + kind)).end("li");
        }
        out.end("ul");
    }
}
