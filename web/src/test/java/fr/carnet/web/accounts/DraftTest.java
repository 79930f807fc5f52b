package fr.carnet.web.accounts;

import fr.carnet.shared.entity.Role;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** AC-016 and SE-063. */
class DraftTest {

    private static final Pattern AREA = Pattern.compile("type=\"area\"|inputTextarea");
    private static final String TYPED = "Lou était chez le dentiste.";

    private final Map<String, Object> session = new HashMap<>();

    @Test
    void what_was_typed_is_given_back_once_to_the_same_reader_on_the_same_page() {
        assertThat(Draft.keep(sent("/family/explain", TYPED))).isTrue();

        assertThat(Draft.take(shown("/family/home"), "lou")).isEmpty();
        assertThat(Draft.take(shown("/family/explain"), "lou")).map(Draft::fields).contains(Map.of("form:text", TYPED));
        assertThat(Draft.take(shown("/family/explain"), "lou")).isEmpty();
    }

    /** None is left out when a component gets its first page: what somebody writes in an area is long. */
    @Test
    void every_page_where_one_writes_a_text_keeps_it_and_is_come_back_to_AC_016() throws IOException {
        List<String> lost = new ArrayList<>();
        for (String page : pagesWithAnArea()) {
            boolean back = BackTo.page(page, Set.of(Role.TEACHER)).equals(page);
            if (!Draft.keep(sent(page, TYPED)) || Draft.take(shown(page), "lou").isEmpty() || !back) {
                lost.add(page);
            }
        }
        assertThat(lost).isEmpty();
    }

    private static List<String> pagesWithAnArea() throws IOException {
        Path pages = Path.of("src/main/webapp");
        try (Stream<Path> found = Files.walk(pages)) {
            List<String> writing = found.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(pages.resolve("WEB-INF")))
                    .filter(file -> AREA.matcher(text(file)).find())
                    .map(file -> "/" + pages.relativize(file).toString().replace(".xhtml", "")).sorted().toList();
            assertThat(writing).contains("/family/explain", "/privacy/requests");
            return writing;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void another_reader_of_the_same_computer_makes_it_forgotten() {
        Draft.keep(sent("/family/explain", TYPED));

        assertThat(Draft.take(shown("/family/home"), "sacha")).isEmpty();
        assertThat(Draft.take(shown("/family/explain"), "lou")).isEmpty();
    }

    @Test
    void it_waits_for_the_page_with_what_it_was_asked_for_and_the_door_leads_there() {
        HttpServletRequest request = sent("/family/explain", TYPED, "/family/explain?child=AbC-_1");
        Draft.keep(request);

        assertThat(BackTo.signIn(request, true)).isEqualTo("/sign-in?back=%2Ffamily%2Fexplain%3Fchild%3DAbC-_1");
        assertThat(Draft.take(shown("/family/explain"), "lou")).isEmpty();
        assertThat(Draft.take(shown("/family/explain?child=AbC-_1"), "lou")).map(Draft::fields).contains(Map.of("form:text", TYPED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ailleurs.example/?", "//ailleurs.example/family/explain?", "/family/home?a=b", "/family/explain/..//ailleurs.example?", ""})
    void a_form_that_says_another_page_than_its_own_is_not_believed(String told) {
        assertThat(BackTo.signIn(sent("/family/explain", TYPED, told), true)).isEqualTo("/sign-in?back=%2Ffamily%2Fexplain");
    }

    @Test
    void neither_a_password_nor_a_short_choice_nor_a_flood_is_kept() {
        assertThat(Draft.keep(sent("/account/security", "un mot de passe"))).isFalse();
        assertThat(Draft.keep(sent("/family/account", "un mot de passe"))).isFalse();
        assertThat(Draft.keep(sent("/sign-in", "un mot de passe"))).isFalse();
        assertThat(Draft.keep(sent("/family/explain", "MEDICAL"))).isFalse();
        assertThat(Draft.keep(sent("/family/explain", "mot ".repeat(6_000)))).isFalse();
        assertThat(session).isEmpty();
    }

    private HttpServletRequest sent(String path, String text) {
        return sent(path, text, path);
    }

    private HttpServletRequest sent(String path, String text, String page) {
        return request("POST", path, Map.of("visitor", new String[] {"lou"}, "form:text", new String[] {text}, "shown-page", new String[] {page},
                "jakarta.faces.ViewState", new String[] {"an id of the page"}));
    }

    private HttpServletRequest shown(String path) {
        return request("GET", path, Map.of());
    }

    private HttpServletRequest request(String method, String path, Map<String, String[]> fields) {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, values) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path.replaceFirst("[?].*", "");
                    case "getContextPath" -> "";
                    case "getQueryString" -> path.contains("?") ? path.substring(path.indexOf('?') + 1) : null;
                    case "getParameterMap" -> fields;
                    case "getParameter" -> fields.containsKey(values[0]) ? fields.get(values[0])[0] : null;
                    case "getSession" -> session();
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpSession.class},
                (proxy, asked, values) -> switch (asked.getName()) {
                    case "getAttribute" -> session.get(values[0]);
                    case "setAttribute" -> session.put((String) values[0], values[1]);
                    case "removeAttribute" -> session.remove(values[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
