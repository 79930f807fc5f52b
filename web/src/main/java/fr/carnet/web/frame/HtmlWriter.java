package fr.carnet.web.frame;

import fr.carnet.web.language.PageLanguage;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.ResourceBundle;

/**
 * What our components write with, one call after the other: elements with their attributes, texts, and the words of the page's language.
 *
 * <p>For what stands on every page or a hundred times on one, where an expression for each word costs more than all the rest (ADR 16). All
 * goes through the writer of Faces, which escapes it.
 *
 * @param <W> itself, so that what a subclass adds stands in the same chain
 */
public abstract class HtmlWriter<W extends HtmlWriter<W>> {

    protected final UIComponent owner;
    private final ResponseWriter out;
    private final ResourceBundle words = Messages.in(PageLanguage.current());

    protected HtmlWriter(FacesContext faces, UIComponent owner) {
        this.owner = owner;
        this.out = faces.getResponseWriter();
    }

    /** Begins an element; its attributes are names and values by turns, and one whose value is null is left out. */
    public W begin(String element, String... attributes) throws IOException {
        out.startElement(element, owner);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return self();
    }

    public W end(String element) throws IOException {
        out.endElement(element);
        return self();
    }

    /** Adds an attribute to the element just begun, unless it is null. */
    public W attribute(String name, String value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
        return self();
    }

    /** Nothing for null. */
    public W text(String text) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
        return self();
    }

    public W element(String element, String text, String... attributes) throws IOException {
        begin(element, attributes).text(text);
        return end(element);
    }

    /** The element, unless there is nothing to say in it. */
    public W elementIfAny(String element, String text, String... attributes) throws IOException {
        return text == null || text.isEmpty() ? self() : element(element, text, attributes);
    }

    /** The message of this key, as it stands. */
    public String word(String key) {
        return words.getString(key);
    }

    @SuppressWarnings("unchecked")
    private W self() {
        return (W) this;
    }
}
