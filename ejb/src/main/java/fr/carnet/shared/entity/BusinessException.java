package fr.carnet.shared.entity;

import jakarta.ejb.ApplicationException;

import java.util.Arrays;

/**
 * A refusal that its reader can understand and act upon.
 *
 * <p>Crosses the EJB boundary as itself, rolls the transaction back, and is shown as the sentence that its {@link #key()} has
 * in the message bundles. Details are technical ids only: they go to the log, where no name may be read.
 *
 * <p>Batch asks for refusals as values instead: thrown inside a chunk writer, one loses the good lines around it.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private final transient Object[] details;

    protected BusinessException(Object... details) {
        super(null, null, false, false);
        this.details = details.clone();
    }

    /** Key of the sentence in the bundles: the class name. */
    public String key() {
        return getClass().getSimpleName();
    }

    public Object[] details() {
        return details.clone();
    }

    @Override
    public String getMessage() {
        return key() + " " + Arrays.toString(details);
    }
}
