package fr.carnet.shared.control.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.Translation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** D-10: what leaves towards families, by itself or printed, is written in each language, from today's French, with the same holes. */
class MessageTextsTest {

    private static final Path FILES = Path.of("src/main/resources");

    /** Towards the staff, or towards an address of which nobody has chosen a language yet. */
    private static final Set<String> FRENCH_ONLY = Set.of("mail/activation-staff.txt", "mail/roll-reminder.txt", "mail/activation-guardian.txt");

    private static final Pattern HOLE = Pattern.compile("\\{([a-z_]+)}");
    private static final Pattern DETAIL = Pattern.compile("\\{([0-9])");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
    void every_message_that_leaves_by_itself_is_written_and_current_in(Language language) throws IOException {
        Translation translation = MessageTexts.in(language).translation();
        assertThat(translation.current()).as(language.tag()).containsAll(templates());
        assertThat(translation.stale()).as("%s: read it again, then ./carnet translations renew KEY", language.tag()).isEmpty();
        assertThat(translation.orphans()).as(language.tag()).isEmpty();
        assertThat(translation.lonelyPrints()).as(language.tag()).isEmpty();
        assertThat(translation.current().stream().filter(key -> key.startsWith("messages.")).toList()).as(language.tag())
                .containsExactlyInAnyOrderElementsOf(words("words.properties").keySet());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
    void each_message_has_the_same_holes_and_is_filled_in(Language language) throws IOException {
        for (String template : templates()) {
            String own = MessageTexts.in(language).template(template).orElseThrow();
            assertThat(holes(own)).as("%s in %s", template, language.tag()).isEqualTo(holes(MessageTexts.french(template)));
            Map<String, String> values = holes(own).stream().collect(Collectors.toMap(Function.identity(), hole -> "<" + hole + ">"));
            LetterText both = Bilingual.text(language, template, any -> values);
            assertThat(both.language()).isEqualTo(language);
            assertThat(both.asText()).contains(MessageTexts.in(language).word("messages.prevails"));
            LetterText french = LetterText.of(MessageTexts.french(template), values);
            assertThat(both.paragraphs().subList(both.paragraphs().size() - french.paragraphs().size(), both.paragraphs().size()))
                    .as("the French rides along").isEqualTo(french.paragraphs());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FRENCH")
    void each_word_has_the_same_details(Language language) throws IOException {
        Map<String, String> own = words("translations/" + language.tag() + "/words.properties");
        words("words.properties").forEach((key, french) -> assertThat(details(own.get(key))).as("%s in %s", key, language.tag()).isEqualTo(details(french)));
    }

    @Test
    void who_chose_nothing_reads_french_alone() {
        LetterText french = Bilingual.text(Language.FRENCH, "mail/notice.txt", language -> Map.of("first_name", "Inès", "when", "lundi", "callback", "nous"));
        assertThat(french.subject()).isEqualTo("Vie scolaire : merci de nous rappeler");
        assertThat(french.asText()).doesNotContain("fait foi");
    }

    /** Stale is judged from the print: that a changed French changes it is in TranslationTest. */
    @Test
    void what_is_not_written_in_a_language_leaves_in_french() {
        LetterText reminder = Bilingual.text(Language.TURKISH, "mail/roll-reminder.txt", language -> Map.of("url", "https://carnet.invalid"));
        assertThat(reminder.language()).isEqualTo(Language.FRENCH);
    }

    private static Set<String> templates() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String kind : List.of("mail", "sms", "letters")) {
            try (Stream<Path> files = Files.list(FILES.resolve(kind))) {
                files.map(file -> kind + "/" + file.getFileName()).filter(key -> !FRENCH_ONLY.contains(key)).forEach(found::add);
            }
        }
        return found;
    }

    private static Map<String, String> words(String file) throws IOException {
        Properties read = new Properties();
        try (Reader text = Files.newBufferedReader(FILES.resolve(file))) {
            read.load(text);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), read::getProperty));
    }

    private static Set<String> details(String text) {
        return DETAIL.matcher(text).results().map(detail -> detail.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map((MatchResult hole) -> hole.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
