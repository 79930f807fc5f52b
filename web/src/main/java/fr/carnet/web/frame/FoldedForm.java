package fr.carnet.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;

/**
 * What unfolds inside a form, in HTML alone; already open when its form was sent and is shown again, since something is to be put
 * right there.
 *
 * <p>A component, because {@code open} opens whatever its value, and a page cannot leave an attribute out.
 */
@FacesComponent(FoldedForm.TYPE)
public class FoldedForm extends UIComponentBase {

    static final String TYPE = "carnet.FoldedForm";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        page.startElement("details", this);
        page.writeAttribute("class", "fold", null);
        if (isSent()) {
            page.writeAttribute("open", "open", null);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("details");
    }

    private boolean isSent() {
        return getNamingContainer() instanceof UIForm form && form.isSubmitted();
    }
}
