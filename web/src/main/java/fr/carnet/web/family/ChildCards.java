package fr.carnet.web.family;

import fr.carnet.shared.entity.PhoneText;
import fr.carnet.web.frame.PagePart;
import fr.carnet.web.frame.PageWriter;
import fr.carnet.web.schoollife.StripDrawing;
import fr.carnet.web.schoollife.StripKey;

import jakarta.faces.component.FacesComponent;

import java.io.IOException;
import java.util.List;

/** The children of the home, a card for each: {@code <cn:childCards value="…"/>}, a list of {@link ChildCard}. */
@FacesComponent("carnet.ChildCards")
public class ChildCards extends PagePart {

    @Override
    protected void write(PageWriter out, String root) throws IOException {
        List<ChildCard> cards = given("value");
        for (ChildCard card : cards) {
            out.begin("section", "class", "card child");
            head(card, out, root);
            school(card, out);
            acts(card, out, root);
            out.elementIfAny("p", card.apart());
            counts(card, out);
            year(card, out);
            out.end("section");
        }
    }

    private static void head(ChildCard card, PageWriter out, String root) throws IOException {
        out.begin("div", "class", "child-head").begin("h2").element("a", card.name(), "href", page(card, root)).end("h2")
                .element("span", card.today(), "class", "status is-" + card.colour()).end("div");
    }

    private static void school(ChildCard card, PageWriter out) throws IOException {
        out.begin("p", "class", "child-school").text(card.school());
        if (card.phone() != null && !card.phone().isEmpty()) {
            out.begin("br").end("br").text(out.word("family_home.paragraph.call") + " ")
                    .element("a", PhoneText.inPairs(card.phone()), "href", "tel:" + card.phone());
        }
        out.end("p");
    }

    private static void acts(ChildCard card, PageWriter out, String root) throws IOException {
        if (card.asked() != null) {
            out.begin("p", "class", "child-asked").element("strong", card.asked()).end("p");
        }
        out.begin("p", "class", "child-acts no-print");
        if (card.child().explainedByReader()) {
            out.element("a", out.word("family_home.link.explain"), "class", "act is-main", "href", root + "/family/explain?child=" + card.sealed()).text(" ");
        }
        out.element("a", out.word("family_home.link.child"), "class", "act is-second", "href", page(card, root)).end("p");
    }

    private static void counts(ChildCard card, PageWriter out) throws IOException {
        out.begin("dl", "class", "counts");
        count("family_home.header.absences", card.child().absences(), out);
        count("family_home.header.latenesses", card.child().latenesses(), out);
        count("family_home.header.punishments", card.child().punishments(), out);
        count("family_home.header.sanctions", card.child().sanctions(), out);
        out.end("dl");
    }

    private static void count(String key, int many, PageWriter out) throws IOException {
        out.begin("div").element("dt", out.word(key)).element("dd", Integer.toString(many)).end("div");
    }

    private static void year(ChildCard card, PageWriter out) throws IOException {
        if (card.events().isEmpty()) {
            out.element("p", card.nothing());
            return;
        }
        StripDrawing.write(card.strip(), card.label(), out);
        StripKey.write(out);
        FamilyEvents.write(card.events(), out);
    }

    private static String page(ChildCard card, String root) {
        return root + "/family/child?id=" + card.sealed();
    }
}
