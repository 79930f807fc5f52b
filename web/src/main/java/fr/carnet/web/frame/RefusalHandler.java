package fr.carnet.web.frame;

import fr.carnet.shared.entity.BusinessException;
import fr.carnet.shared.entity.OutOfScope;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import org.omnifaces.util.Faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Gives each exception its destiny, so that page beans need no {@code catch}.
 *
 * <ul>
 * <li>a refusal or a conflict is a sentence on the page, where the reader can act upon it;
 * <li>what does not exist, or not for this person, is a page not found, the two being never told apart (TS-053);
 * <li>a page left open too long is opened again, with a word on it;
 * <li>everything else is a fault: the error page, with a number that is also in the log.
 * </ul>
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var event = events.next().getContext();
            events.remove();
            answer(event.getContext(), event.getException());
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable thrown) {
        Optional<BusinessException> refusal = cause(thrown, BusinessException.class);
        if (refusal.filter(UnknownThing.class::isInstance).isPresent()) {
            leave(faces, HttpServletResponse.SC_NOT_FOUND);
        } else if (refusal.filter(OutOfScope.class::isInstance).isPresent() || cause(thrown, EJBAccessException.class).isPresent()) {
            leave(faces, HttpServletResponse.SC_FORBIDDEN);
        } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
            openAgain(faces, cause(thrown, ViewExpiredException.class).get().getViewId());
        } else if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            fault(faces, thrown);
        } else if (refusal.isPresent()) {
            say(faces, notices -> notices.refusal(refusal.get()));
        } else if (cause(thrown, OptimisticLockException.class).isPresent()) {
            say(faces, notices -> notices.error("common.message.error.changed"));
        } else if (cause(thrown, ConstraintViolationException.class).isPresent()) {
            say(faces, notices -> notices.error("common.message.error.invalid"));
        } else {
            fault(faces, thrown);
        }
    }

    private static void say(FacesContext faces, Consumer<Notices> sentence) {
        sentence.accept(CDI.current().select(Notices.class).get());
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void openAgain(FacesContext faces, String viewId) {
        CDI.current().select(Notices.class).get().errorAfterwards("common.message.error.expired");
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.encodeRedirectURL(
                    faces.getApplication().getViewHandler().getActionURL(faces, viewId), Map.of()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private static void fault(FacesContext faces, Throwable thrown) {
        CDI.current().select(ErrorIncident.class).get().record(thrown);
        leave(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Liberty shows the error page at once, and that page of Faces puts an end to the context in use: it is put back. */
    private static void leave(FacesContext faces, int status) {
        faces.responseComplete();
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            Faces.setContext(faces);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance).map(type::cast).findFirst();
    }
}
