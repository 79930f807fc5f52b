package fr.carnet.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody comes to a page: by its address, or by the first link of another page that looks so.
 *
 * @param link expression whose first group is the address; null when {@code from} is the page itself
 */
record Way(String from, Pattern link) {

    Way(String page) {
        this(page, (Pattern) null);
    }

    Way(String from, String link) {
        this(from, Pattern.compile(link));
    }

    /** The address of the page, found in the text of the page one comes from. */
    String in(String text) {
        Matcher found = link.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No link " + link + " in " + from + ":\n" + text);
        }
        return found.group(1).replace("&amp;", "&");
    }
}
