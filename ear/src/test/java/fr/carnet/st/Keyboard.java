package fr.carnet.st;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Goes through a page that has just come by the key Tab alone, and tells what somebody without a mouse would miss (<i>RGAA 10.7, 12.8, 12.9</i>). */
final class Keyboard {

    /** A field of a date or an hour has a stop for each of its parts. */
    private static final int PARTS = 6;

    private static final String EXPECT = """
            const rings = new Set();
            window.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e => {
                if (e.disabled || e.type === 'hidden' || e.tabIndex < 0 || !e.checkVisibility({visibilityProperty: true})) return false;
                if (e.type !== 'radio') return true;
                const ring = e.form?.id + '/' + e.name;
                return rings.has(ring) ? false : rings.add(ring);
            });
            return window.stops.length;""";

    private static final String WHERE = """
            const e = document.activeElement, s = getComputedStyle(e), box = e.getBoundingClientRect();
            const at = window.stops.findIndex(stop => stop === e || (e.type === 'radio' && stop.name === e.name && e.name));
            const drawn = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
            const shown = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
            return {at, visible: drawn && shown, name: (e.id || e.textContent || e.tagName).replace(/\\s+/g, ' ').trim().slice(0, 40),
                top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right};""";

    private static final String NAME = "const e = window.stops[arguments[0]]; return e.id || e.textContent.trim().slice(0, 40) || e.name || e.tagName;";

    private final Browser browser;
    private final List<String> missed = new ArrayList<>();

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** What is wrong, in words; nothing when all is well. */
    List<String> walk() {
        long stops = (long) browser.driver().executeScript(EXPECT);
        Map<?, ?> before = null;
        for (long next = 0; next < stops; next++) {
            Map<?, ?> here = tabBeyond(next - 1);
            if ((long) here.get("at") != next) {
                missed.add("Tab comes to «" + here.get("name") + "» instead of «" + browser.driver().executeScript(NAME, next) + "»");
                return missed;
            }
            if (!Boolean.TRUE.equals(here.get("visible"))) {
                missed.add("nothing shows that «" + here.get("name") + "» has the focus");
            }
            if (before != null && climbs(before, here)) {
                missed.add("«" + here.get("name") + "» comes after «" + before.get("name") + "» and stands before it");
            }
            before = here;
        }
        if (stops > 1 && (long) tabBeyond(stops - 1).get("at") == stops - 1) {
            missed.add("nobody leaves «" + before.get("name") + "»");
        }
        return missed;
    }

    /** Follows «Aller au contenu» and says where one is then. */
    String skip() {
        browser.driver().navigate().refresh();
        press(Keys.TAB);
        String first = (String) browser.driver().executeScript("return document.activeElement.className");
        press(Keys.ENTER);
        return first + " " + browser.driver().executeScript("return document.activeElement.id");
    }

    private Map<?, ?> tabBeyond(long last) {
        Map<?, ?> here = Map.of();
        for (int part = 0; part < PARTS; part++) {
            press(Keys.TAB);
            here = (Map<?, ?>) browser.driver().executeScript(WHERE);
            if (last < 0 || (long) here.get("at") != last) {
                return here;
            }
        }
        return here;
    }

    private void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    /** Above and not to the right: a reader of French goes down, or on along the line. */
    private static boolean climbs(Map<?, ?> before, Map<?, ?> here) {
        return number(here, "bottom") <= number(before, "top") && number(here, "left") < number(before, "right");
    }

    private static double number(Map<?, ?> box, String side) {
        return ((Number) box.get(side)).doubleValue();
    }
}
