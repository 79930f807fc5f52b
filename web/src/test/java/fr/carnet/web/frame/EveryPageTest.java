package fr.carnet.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What each page owes to who reads it, in the sources of all of them; what only a browser sees is in {@code AccessibilityST} and {@code PagesST}. */
class EveryPageTest {

    private static final Pattern TABLE = Pattern.compile("<table\\b.*?</table>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<th\\b(?![^>]*\\bscope=)[^>]*>");
    private static final Pattern PASSWORD = Pattern.compile("<cn:field\\b(?:[^>\"]|\"[^\"]*\")*type=\"password\"(?:[^>\"]|\"[^\"]*\")*>", Pattern.DOTALL);
    private static final Pattern STATE = Pattern.compile("Accessibilité : (totalement conforme|partiellement conforme|non conforme)");

    private final Map<Path, String> pages = Texts.pages();
    private final Messages texts = new Messages();

    @Test
    void every_table_has_a_caption_and_each_of_its_heads_says_of_what_AC_017() {
        assertThat(found(TABLE)).hasSizeGreaterThan(20).allSatisfy(table -> {
            assertThat(table).contains("<caption");
            assertThat(HEAD.matcher(table).results().map(MatchResult::group)).as(table).isEmpty();
        });
    }

    @Test
    void a_password_may_be_pasted_or_given_by_a_password_keeper_SE_014() {
        assertThat(found(PASSWORD)).hasSizeGreaterThan(10).allSatisfy(field -> assertThat(field).matches("(?s).*autocomplete=\"(current|new)-password\".*"));
        assertThat(Stream.concat(pages.values().stream(), Texts.scripts().values().stream())).noneMatch(source -> source.matches("(?s).*(onpaste|'paste'|\"paste\").*"));
    }

    /** Ours write the region; those of Faces and of PrimeFaces would not. */
    @Test
    void messages_are_said_by_the_region_of_the_frame_and_by_no_other_AC_012() {
        assertThat(pages).allSatisfy((page, source) -> assertThat(source).as(page.toString()).doesNotContain("<p:messages", "<p:growl", "<h:messages"));
        assertThat(frames()).allSatisfy(frame -> assertThat(frame).contains("<cn:pageNotices"));
    }

    @Test
    void the_notice_and_the_declaration_are_one_press_away_from_every_page_TS_071_S4_27_AC_003() {
        assertThat(frames()).hasSize(3).allSatisfy(frame -> assertThat(frame).contains("<cn:pageFooter"));
        assertThat(Texts.code().get(Path.of("src/main/java/fr/carnet/web/frame/PageFooter.java"))).contains("root + \"/privacy\"", "root + \"/accessibility\"");
        assertThat(pages.entrySet().stream().filter(page -> !page.getKey().toString().contains("/WEB-INF/")).filter(page -> !page.getValue().contains("template=\"/WEB-INF/templates/"))
                .map(Map.Entry::getKey)).as("pages without a frame").allMatch(page -> page.endsWith("schoollife/board-live.xhtml"));
    }

    @Test
    void the_state_of_accessibility_is_one_of_the_three_and_the_same_in_the_declaration_AC_002() {
        var state = STATE.matcher(texts.getString("common.link.accessibility_state"));
        assertThat(state.matches()).isTrue();
        assertThat(texts.getString("accessibility.paragraph.state")).contains(state.group(1));
    }

    @Test
    void the_declaration_has_all_its_parts_AC_003() {
        assertThat(pages.get(Path.of("src/main/webapp/accessibility.xhtml"))).contains(Stream.of("state", "done", "missing", "technologies", "contact", "rights")
                .map(part -> "accessibility.header." + part).toList());
        assertThat(texts.getString("accessibility.paragraph.technologies")).contains("Chromium", "Pages contrôlées");
        assertThat(texts.getString("accessibility.paragraph.rights")).contains("Défenseur des droits");
    }

    private List<String> found(Pattern pattern) {
        return pages.values().stream().flatMap(page -> pattern.matcher(page).results()).map(MatchResult::group).toList();
    }

    private List<String> frames() {
        return pages.values().stream().filter(page -> page.contains("<html")).filter(page -> page.contains("<cn:pageHeader")).toList();
    }
}
