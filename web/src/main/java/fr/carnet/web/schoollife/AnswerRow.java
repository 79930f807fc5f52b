package fr.carnet.web.schoollife;

/**
 * What a family said, ready to be shown.
 *
 * @param id     the absence, as addresses carry it
 * @param answer what the reader may do
 * @param label  what the button says to somebody who hears the page
 */
public record AnswerRow(String id, String name, String division, String when, String reason, String said, Answer answer, String label) {

    /** One button, a choice of two, or nothing for somebody who may only read. */
    public enum Answer { ACCEPT, CHOOSE, NONE }
}
