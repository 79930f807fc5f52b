package fr.carnet.web.frame;

import fr.carnet.web.language.LanguageChoice;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The header of every page: the service, the languages, who is signed in, the way out and the ways on. */
@FacesComponent("carnet.PageHeader")
public class PageHeader extends PagePart {

    @Override
    protected void write(PageWriter out, String root) throws IOException {
        ActiveUser user = given("user");
        String page = given("page");
        out.element("a", out.word("common.link.skip"), "class", "skip-link", "href", "#content")
                .begin("header", "class", "header").begin("div", "class", "header-line")
                .element("p", out.word("common.ministry"), "class", "ministry")
                .begin("p", "class", "service").element("a", out.word("common.service"), "href", root + "/").text(" ")
                .element("span", out.word("common.baseline")).end("p");
        LanguageChoice.write(out);
        out.begin("div", "class", "who");
        if (user.isSignedIn()) {
            leaving(user.getRoles(), out, root);
        } else if (!"sign_in".equals(page)) {
            out.element("a", out.word("common.link.sign_in"), "class", "act is-second", "href", root + "/sign-in");
        }
        out.end("div").end("div");
        if (user.isSignedIn()) {
            Navigation navigation = given("navigation");
            ways(navigation.sections(page), "navigation", "common.header.navigation", "true", out, root);
            ways(navigation.pages(page), "navigation is-inner", "common.header.section", "page", out, root);
        }
        out.end("header");
    }

    private static void leaving(List<String> roles, PageWriter out, String root) throws IOException {
        out.element("span", roles.stream().map(role -> out.word("Role." + role)).collect(Collectors.joining(" · ")), "class", "who-roles")
                .begin("form", "method", "post", "action", root + "/sign-out")
                .element("button", out.word("common.button.sign_out"), "type", "submit", "class", "act is-second", "id", "sign-out").end("form");
    }

    private static void ways(List<Navigation.Way> ways, String look, String label, String here, PageWriter out, String root) throws IOException {
        if (ways.isEmpty()) {
            return;
        }
        out.begin("nav", "class", look, "aria-label", out.word(label)).begin("ul");
        for (Navigation.Way way : ways) {
            out.begin("li").element("a", out.word(way.key()), "href", root + way.path(), "aria-current", way.current() ? here : "false").end("li");
        }
        out.end("ul").end("nav");
    }
}
