package fr.carnet.web.frame;

import java.io.Serializable;

/** A choice of {@code cn:pick}: what the form sends, and what people read. */
public record Option(String value, String label) implements Serializable {
}
