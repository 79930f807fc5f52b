/**
 * The mails that say that something is new in a carnet, to who asked for them: choices, quiet hours, what was sent.
 *
 * <p>No alert and no legal notice (<i>TS-074</i>): the same-day contact after an absence is of {@code messaging} and knows nothing of these
 * choices. What may be told is asked of the one projection of {@code schoollife.family}.
 */
package fr.carnet.messaging.news;
