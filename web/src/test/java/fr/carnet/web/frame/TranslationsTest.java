package fr.carnet.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Translation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * D-10: each text that families read is in each language, with the same holes, and made from today's French. What to do when this fails:
 * {@code docs/contributing.md}, «Texts in other languages».
 */
class TranslationsTest {

    private static final Map<String, String> FRENCH = new Messages().texts();
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)");

    /** Words in a page, between elements or in what a screen reader says. */
    private static final Pattern LITERAL = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<|\\b(?:title|alt|placeholder|aria-label|label|value)=\"([^\"#$]*\\p{L}{2,}[^\"#$]*)\"");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
    void every_text_of_families_is_written_in(Language language) {
        Set<String> missing = new TreeSet<>(FamilyTexts.keys());
        missing.removeAll(own(language).keySet());
        assertThat(missing).as("missing in i18n/%s", language.tag()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
    void no_translation_is_stale_or_left_over_in(Language language) {
        Translation translation = translation(language);
        assertThat(translation.stale()).as("%s: the French changed; translate again, then ./carnet translations renew KEY", language.tag()).isEmpty();
        assertThat(translation.orphans()).as("%s: the French is gone", language.tag()).isEmpty();
        assertThat(translation.lonelyPrints()).as("%s: a print without its text", language.tag()).isEmpty();
        assertThat(own(language).keySet()).as("%s: a text of the staff stays French, or FamilyTexts forgets it", language.tag()).allMatch(FamilyTexts::holds);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
    void a_translation_has_the_holes_of_its_french_and_can_be_filled_in(Language language) {
        own(language).forEach((key, text) -> {
            assertThat(holes(text)).as("%s in %s", key, language.tag()).isEqualTo(holes(FRENCH.get(key)));
            assertThat(text).as("%s in %s", key, language.tag()).isNotBlank();
            if (!holes(text).isEmpty()) {
                assertThat(text).as("a straight apostrophe quotes: %s in %s", key, language.tag()).doesNotContain("'");
                assertThat(new MessageFormat(text, language.locale()).format(new Object[] {2, 2, 2, 2})).as(key).doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
    void the_language_is_found_by_faces_and_falls_to_french_for_the_staff(Language language) {
        assertThat(Messages.in(language).getString("sign_in.title")).isNotEqualTo("Se connecter").isEqualTo(own(language).get("sign_in.title"));
        assertThat(Messages.in(language).getString("accounts_letters.title")).isEqualTo("Codes des familles");
    }

    @Test
    void french_is_found_whatever_the_language_of_the_server() {
        assertThat(Messages.in(Language.FRENCH).getString("sign_in.title")).isEqualTo("Se connecter");
    }

    @Test
    void all_that_the_pages_of_families_ask_for_is_theirs() {
        Map<Path, String> pages = FamilyTexts.pages();
        assertThat(pages).hasSizeGreaterThan(30);
        Set<String> others = Texts.asked(pages).stream().filter(key -> !FamilyTexts.holds(key)).filter(key -> !key.startsWith("Destination."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(others).as("asked for by a page of families, and in no beginning of FamilyTexts").isEmpty();
    }

    @Test
    void no_word_stands_in_a_page_of_families() {
        assertThat(FamilyTexts.pages()).allSatisfy((page, content) -> assertThat(literals(content)).as(page.toString()).isEmpty());
    }

    @Test
    void a_word_in_a_page_or_in_what_is_only_heard_is_seen() {
        assertThat(literals("<p>#{msg['a.b']} Bonjour</p>")).isNotEmpty();
        assertThat(literals("<img alt=\"Un carré\"/>")).isNotEmpty();
        assertThat(literals("<button aria-label=\"Fermer\" name=\"x\">#{msg['a.b']}</button>")).isNotEmpty();
        assertThat(literals("<p title=\"#{msg['a.b']}\">#{msg['a.b']} <code>__Host</code></p>")).isEmpty();
    }

    private static Set<String> literals(String page) {
        String bare = page.replaceAll("(?s)<!--.*?-->", "").replaceAll("[#$]\\{(?:[^}']|'[^']*')*}", "").replaceAll("(?s)<code>.*?</code>", "")
                .replaceAll("(?s)<(ui:param|input type=\"hidden\"|f:|o:|c:)[^>]*>", "").replaceAll("(?s)<cn:markup[^>]*>", "");
        return LITERAL.matcher(bare).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> holes(String text) {
        return new HashSet<>(HOLE.matcher(text).results().map(hole -> hole.group(1)).toList());
    }

    private static Map<String, String> own(Language language) {
        return Messages.read(language.tag() + "/");
    }

    private static Translation translation(Language language) {
        return ((TranslatedMessages) Messages.in(language)).translation();
    }
}
