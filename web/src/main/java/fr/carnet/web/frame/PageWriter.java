package fr.carnet.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

/** Writes what needs nothing but elements, texts and words. */
public final class PageWriter extends HtmlWriter<PageWriter> {

    public PageWriter(FacesContext faces, UIComponent owner) {
        super(faces, owner);
    }
}
