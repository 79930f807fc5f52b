package fr.carnet.web.family;

/**
 * One event in words, ready to be written; a part that is null is left out.
 *
 * @param anchor    by which a link of the same page leads here
 * @param iso       the machine's form of the day
 * @param what      reason or kind, and how much
 * @param motive    what the school wrote, in French
 * @param detail    whom to call about it
 * @param state     word of its state, and {@code colour} its kind
 * @param next      address where the family answers, and {@code nextWord} what the link says
 * @param fresh     word that says that it came since the reader's last visit
 */
public record EventText(String anchor, String kind, String iso, String when, String what, String motive, String detail, String held, String state, String colour,
        String next, String nextWord, String fresh) {

    EventText withoutLink() {
        return new EventText(anchor, kind, iso, when, what, motive, detail, held, state, colour, null, null, null);
    }
}
