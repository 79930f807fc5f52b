package fr.carnet.web.schoollife;

/**
 * One line of who is away now, ready to be shown: a morning has more than a hundred, and a page that computes each cell by itself is slow.
 *
 * @param id        the pupil, as addresses carry it
 * @param kind      the kind of status
 * @param situation end of the message key of its word
 */
public record AbsentRow(String id, String name, String division, String since, String kind, String situation) {
}
