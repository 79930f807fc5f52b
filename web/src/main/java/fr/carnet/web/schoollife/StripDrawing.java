package fr.carnet.web.schoollife;

import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.web.frame.PagePart;
import fr.carnet.web.frame.PageWriter;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;
import java.util.Locale;

/** A school year as a strip of days: {@code <cn:strip strip="…" label="…"/>}, a {@link YearStrip} and what it shows, in words. */
@FacesComponent("carnet.StripDrawing")
public class StripDrawing extends PagePart {

    @Override
    protected void write(PageWriter out, String root) throws IOException {
        write(given("strip"), given("label"), out);
    }

    public static void write(YearStrip strip, String label, PageWriter out) throws IOException {
        out.begin("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "strip", "viewBox", "0 0 " + strip.getWidth() + " " + strip.getHeight(),
                "role", "img", "aria-label", label);
        for (YearStrip.Month month : strip.getMonths()) {
            out.element("text", month.letter(), "x", Integer.toString(month.x()), "y", "9");
        }
        out.begin("path", "class", "strip-days", "d", strip.days()).end("path");
        for (EventKind kind : EventKind.values()) {
            out.begin("path", "class", "strip-" + kind.name().toLowerCase(Locale.ROOT), "d", strip.path(kind)).end("path");
        }
        out.end("svg");
    }
}
