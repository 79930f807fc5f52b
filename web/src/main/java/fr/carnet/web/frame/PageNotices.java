package fr.carnet.web.frame;

import fr.carnet.web.accounts.VisitClock;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;
import java.util.List;

/** What a page has to say first: what is wrong, each with a link to its field; what was given back of an earlier visit; what was done. */
@FacesComponent("carnet.PageNotices")
public class PageNotices extends PagePart {

    @Override
    protected void write(PageWriter out, String root) throws IOException {
        Notices notices = given("notices");
        VisitClock clock = given("clock");
        problems(notices.getProblems(), out);
        if (clock.isGivenBack()) {
            out.begin("div", "class", "notice is-info", "role", "status", "id", "given-back").element("p", out.word("common.paragraph.given_back")).end("div");
        }
        draft(clock.getDraft(), out);
        List<String> done = notices.getDone();
        if (!done.isEmpty()) {
            out.begin("div", "class", "notice is-success", "role", "status", "id", "done");
            for (String text : done) {
                out.element("p", text);
            }
            out.end("div");
        }
    }

    private static void problems(List<Notices.Problem> problems, PageWriter out) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        out.begin("div", "class", "notice is-error", "role", "alert", "id", "problems")
                .element("p", out.word("common.header.problems"), "class", "notice-title").begin("ul");
        for (Notices.Problem problem : problems) {
            out.begin("li");
            if (problem.field() == null || problem.field().isEmpty()) {
                out.text(problem.text());
            } else {
                out.element("a", problem.text(), "href", "#" + problem.field());
            }
            out.end("li");
        }
        out.end("ul").end("div");
    }

    private static void draft(List<String> draft, PageWriter out) throws IOException {
        if (draft.isEmpty()) {
            return;
        }
        out.begin("div", "class", "notice is-info", "role", "status", "id", "draft")
                .element("p", out.word("common.header.draft"), "class", "notice-title").element("p", out.word("common.paragraph.draft"));
        for (String text : draft) {
            out.element("blockquote", text, "class", "draft");
        }
        out.end("div");
    }
}
