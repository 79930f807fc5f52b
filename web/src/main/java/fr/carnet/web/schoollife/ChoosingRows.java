package fr.carnet.web.schoollife;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;

import java.io.IOException;
import java.util.List;

/**
 * The lines of a table in one stroke, with buttons: {@code action="#{page.act(component.verb, component.line)}"} is called with what
 * was pressed. A command of Faces in each line costs more than all the rest of the page.
 *
 * <p>Trap: what was pressed comes from the browser; the page answers for whether it was shown, the boundary for whether it is allowed.
 */
abstract class ChoosingRows<R> extends UICommand {

    private String[] pressed = {"", ""};

    ChoosingRows() {
        setRendererType(null);
    }

    abstract void write(R row, RowWriter out, String root) throws IOException;

    @Override
    public void decode(FacesContext faces) {
        String value = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
        if (value != null) {
            pressed = (value + " ").split(" ", 2);
            queueEvent(new ActionEvent(faces, this));
        }
    }

    public String getVerb() {
        return pressed[0];
    }

    /** The line, as its button named it. */
    public String getLine() {
        return pressed[1].strip();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void encodeBegin(FacesContext faces) throws IOException {
        RowWriter out = new RowWriter(faces, this);
        for (R row : (List<R>) getAttributes().get("lines")) {
            write(row, out, faces.getExternalContext().getRequestContextPath());
        }
    }
}
