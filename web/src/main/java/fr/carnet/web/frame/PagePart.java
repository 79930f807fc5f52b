package fr.carnet.web.frame;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import java.io.IOException;

/** A part of a page that is written in one stroke, from what its attributes give it. */
public abstract class PagePart extends UIComponentBase {

    @Override
    public String getFamily() {
        return "carnet";
    }

    @Override
    public final void encodeBegin(FacesContext faces) throws IOException {
        if (isRendered()) {
            write(new PageWriter(faces, this), faces.getExternalContext().getRequestContextPath());
        }
    }

    /** Writes the part; {@code root} is where the application begins in an address. */
    protected abstract void write(PageWriter out, String root) throws IOException;

    @SuppressWarnings("unchecked")
    protected final <T> T given(String attribute) {
        return (T) getAttributes().get(attribute);
    }
}
