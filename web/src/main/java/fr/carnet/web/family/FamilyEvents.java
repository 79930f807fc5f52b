package fr.carnet.web.family;

import fr.carnet.web.frame.PagePart;
import fr.carnet.web.frame.PageWriter;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;
import java.util.List;

/** The dated list of a child: {@code <cn:familyEvents value="…"/>}, a list of {@link EventText}. The home of a family of four has forty of them. */
@FacesComponent("carnet.FamilyEvents")
public class FamilyEvents extends PagePart {

    @Override
    protected void write(PageWriter out, String root) throws IOException {
        write(given("value"), out);
    }

    static void write(List<EventText> events, PageWriter out) throws IOException {
        out.begin("ol", "class", "events");
        for (EventText event : events) {
            item(event, out);
        }
        out.end("ol");
    }

    private static void item(EventText event, PageWriter out) throws IOException {
        out.begin("li", "id", event.anchor()).begin("p");
        if (event.fresh() != null) {
            out.element("strong", event.fresh(), "class", "fresh").text(" ");
        }
        out.elementIfAny("strong", event.kind()).text(" – ").element("time", event.when(), "datetime", event.iso());
        if (event.state() != null) {
            out.text(" ").element("span", event.state(), "class", "status is-" + event.colour());
        }
        // The school's own words stay French, whatever the language of the page.
        out.end("p").elementIfAny("p", event.what()).elementIfAny("p", event.motive(), "lang", "fr", "dir", "auto")
                .elementIfAny("p", event.detail()).elementIfAny("p", event.held());
        if (event.next() != null) {
            out.begin("p").element("a", event.nextWord(), "class", "act is-second no-print", "href", event.next()).end("p");
        }
        out.end("li");
    }
}
