package fr.carnet.web.frame;

import fr.carnet.web.accounts.VisitClock;
import fr.carnet.web.convert.Dates;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;

/** The footer of every page: when the visit ends, for who is signed in, and the ways to the rights. What is hidden is shown by {@code js/visit.js}. */
@FacesComponent("carnet.PageFooter")
public class PageFooter extends PagePart {

    @Override
    protected void write(PageWriter out, String root) throws IOException {
        ActiveUser user = given("user");
        VisitClock clock = given("clock");
        out.begin("footer", "class", "footer");
        if (user.isSignedIn()) {
            end(clock, out, root);
        }
        out.begin("ul");
        link(root + "/accessibility", "common.link.accessibility_state", out);
        link(root + "/privacy", "common.link.privacy", out);
        link(root + "/privacy#contact", "common.link.contact", out);
        out.end("ul").end("footer");
        if (user.isSignedIn()) {
            warnings(out);
        }
    }

    private void end(VisitClock clock, PageWriter out, String root) throws IOException {
        Phrases phrases = given("phrases");
        out.element("p", phrases.of("common.visit.end", Dates.hour(clock.getEnd())), "class", "visit-end", "id", "visit-end",
                "data-left", Long.toString(clock.getLeft()), "data-visitor", clock.getVisitor(), "data-src", root + "/visit",
                "data-sign-in", root + "/sign-in?over", "data-text", out.word("common.visit.left"), "data-over", out.word("common.visit.ended"));
    }

    private static void link(String address, String key, PageWriter out) throws IOException {
        out.begin("li").element("a", out.word(key), "href", address).end("li");
    }

    private static void warnings(PageWriter out) throws IOException {
        out.begin("div", "class", "visit-notes")
                .begin("div", "class", "notice is-warning", "role", "alert", "id", "visit-warning", "hidden", "hidden")
                .element("p", out.word("common.visit.warning"))
                .begin("p").element("button", out.word("common.visit.stay"), "type", "button", "class", "act", "id", "visit-stay").end("p").end("div")
                .begin("div", "class", "notice is-warning", "role", "alert", "id", "visit-over", "hidden", "hidden")
                .element("p", out.word("common.visit.over")).end("div").end("div");
    }
}
