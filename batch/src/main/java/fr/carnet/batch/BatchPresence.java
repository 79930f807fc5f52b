package fr.carnet.batch;

import jakarta.ejb.Singleton;

/**
 * The one session bean that this module can never lose.
 *
 * <p>Without any EJB in it, {@code batch.jar} is refused by the server and the whole application does not start;
 * clocks may come and go, this one stays.
 */
@Singleton
public class BatchPresence {
}
