package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;

/** What a machine can say of a page's accessibility; what it cannot is in the audit of <i>RGAA 4.1</i>. */
public final class Accessibility {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Accessibility() {
    }

    /** No serious violation of WCAG 2.1 AA on the page that is shown: contrasts (AC-014), labels (AC-010), heads of tables (AC-017), landmarks (AC-018). */
    public static void check(Browser browser) {
        List<String> violations = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                .analyze(browser.driver()).getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(Accessibility::sentence).toList();
        assertThat(violations).as("axe on " + browser.path()).isEmpty();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream()
                .map(node -> node.getTarget().toString()).toList();
    }
}
