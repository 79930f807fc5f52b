package fr.carnet.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A fault of ours: the same number on the page and in the log, and nothing else on the page (SE-083).
 *
 * <p>Kept on the request and not in the bean, because the error page is reached by another dispatch of the same request.
 */
@Named
@RequestScoped
public class ErrorIncident {

    private static final Logger LOG = Logger.getLogger(ErrorIncident.class.getName());
    private static final String NUMBER = ErrorIncident.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    HttpServletRequest request;

    /** Logs the fault, once, and gives its number. */
    public String record(Throwable fault) {
        String number = new BigInteger(40, RANDOM).toString(32).toUpperCase(Locale.ROOT);
        request.setAttribute(NUMBER, number);
        LOG.log(Level.SEVERE, "Incident " + number + " on " + request.getServletPath(), fault);
        return number;
    }

    /** The number to show; a fault that reached the container without us is recorded here. */
    public String getNumber() {
        Object number = request.getAttribute(NUMBER);
        return number != null ? number.toString() : record((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
