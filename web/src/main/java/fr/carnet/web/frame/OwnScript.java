package fr.carnet.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One of our own files of {@code resources/js}, once on a page, run when the page has been read.
 *
 * <p>Written as it stands: whatever goes through the writer as a script is given a nonce by PrimeFaces, which then wants it back with every
 * form, also on the pages that have nothing else of it.
 */
@FacesComponent(OwnScript.TYPE)
public class OwnScript extends UIComponentBase {

    static final String TYPE = "carnet.OwnScript";

    /** By file: none changes while the application runs, and Faces looks for it in all its libraries each time. */
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String file = (String) getAttributes().get("file");
        Map<Object, Object> written = faces.getAttributes();
        if (isRendered() && written.putIfAbsent(TYPE + file, true) == null) {
            String address = ADDRESSES.computeIfAbsent(file, first -> faces.getApplication().getResourceHandler().createResource(first, "js").getRequestPath());
            faces.getResponseWriter().write("<script src=\"" + address.replace("&", "&amp;") + "\" defer=\"defer\"></script>");
        }
    }
}
