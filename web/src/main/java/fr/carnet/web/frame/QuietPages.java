package fr.carnet.web.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps pages without a script or a form from opening a session for each visitor.
 *
 * <p>Two things would open one, both before the page is read and could say that it has no use for it: PrimeFaces, to remember the
 * nonce of scripts, and Faces, for a view that it does not yet know to be stateless. The template says it for good.
 */
public class QuietPages implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (ResponseHeaders.hasScripts(request.getServletPath())) {
            return;
        }
        PrimeFacesContext.getCspState(faces).setInitialized(true);
        UIViewRoot view = faces.getViewRoot();
        if (view != null && !faces.isPostback()) {
            view.setTransient(true);
        }
    }
}
