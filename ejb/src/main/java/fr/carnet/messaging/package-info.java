/**
 * Who tells families what, by which way, when, and what became of it: the same-day contact after an absence, and every notice that the
 * rest of school life asks for; and, in {@code news}, the mails that people asked for when their carnet has something new.
 *
 * <p>Serves <i>Code de l'éducation, art. R131-5</i> and <i>Code civil, art. 371-1, 373-2</i>. Listens to the events of {@code schoollife};
 * uses {@code shared}, {@code audit}, {@code establishments}, {@code people}, {@code accounts}; nothing but the pages and the jobs calls it.
 */
package fr.carnet.messaging;
