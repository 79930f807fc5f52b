package fr.carnet.web.schoollife;

/**
 * An absence that nobody explained, ready to be shown.
 *
 * @param id    the absence, as addresses carry it
 * @param owner who looks after it; null for nobody
 * @param label what the button says to somebody who hears the page
 */
public record UnsettledRow(String id, String name, String division, String when, String age, String owner, String label) {
}
