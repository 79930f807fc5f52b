package fr.carnet.accounts.boundary;

import java.io.Serializable;
import java.time.Instant;

/** A place where an account is signed in, as its owner recognises it; browser and system are null when the browser does not say. */
public record VisitLine(long id, String browser, String system, Instant began, Instant lastUsed) implements Serializable {
}
