package fr.carnet.web.accounts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Fills a page with the {@link Draft} of its reader at the one moment when its fields exist and none is written yet. */
public class DraftGiver implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback()) {
            CDI.current().select(VisitClock.class).get().giveBack(faces);
        }
    }
}
