package fr.carnet.web.frame;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import java.io.IOException;
import java.util.Map;

/**
 * An element of HTML whose attributes may be left out: {@code pt:checked="#{…}"} is there when true, and not at all when false or empty.
 *
 * <p>For long lists of plain fields, where a component of Faces in each line would cost more than the page. Trap: Faces does not read
 * what is typed in it; the page does.
 */
@FacesComponent(Markup.TYPE)
public class Markup extends UIComponentBase {

    static final String TYPE = "carnet.Markup";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        page.startElement(tag(), null);
        for (Map.Entry<String, Object> attribute : getPassThroughAttributes().entrySet()) {
            Object value = attribute.getValue() instanceof ValueExpression given ? given.getValue(faces.getELContext()) : attribute.getValue();
            if (Boolean.TRUE.equals(value)) {
                page.writeAttribute(attribute.getKey(), attribute.getKey(), null);
            } else if (value != null && !Boolean.FALSE.equals(value)) {
                page.writeAttribute(attribute.getKey(), value.toString(), null);
            }
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement(tag());
    }

    private String tag() {
        return (String) getAttributes().get("tag");
    }
}
