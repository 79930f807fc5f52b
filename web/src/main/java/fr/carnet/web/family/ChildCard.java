package fr.carnet.web.family;

import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.web.schoollife.YearStrip;

import java.util.List;

/**
 * One child of the home in words, ready to be written; a part that is null is left out.
 *
 * @param sealed   the child's number, for addresses
 * @param today    word of today's state, and {@code colour} its kind
 * @param school   class and school, and {@code phone} whom to call there
 * @param asked    how many absences the school asks about
 * @param apart    why the reader explains none (<i>ED-142</i>)
 * @param nothing  said in place of an empty list
 * @param label    what the strip shows, in words
 */
record ChildCard(ChildDay child, String sealed, String today, String colour, String school, String phone, String asked, String apart, String nothing,
        YearStrip strip, String label, List<EventText> events) {

    String name() {
        return child.firstName() + " " + child.lastName();
    }
}
