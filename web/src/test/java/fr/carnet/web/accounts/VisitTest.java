package fr.carnet.web.accounts;

import fr.carnet.shared.entity.Role;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** SE-025 and SE-027: the rights of a session may change while it lasts. */
class VisitTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private final Map<String, Object> kept = new HashMap<>();
    private int id;
    private int idle;

    @Test
    void a_role_given_while_somebody_is_signed_in_has_its_own_idle_time_and_a_new_session_id_SE_025_SE_027() {
        Visit visit = begun(Role.TEACHER);
        assertThat(idle).isEqualTo(30 * 60);
        int before = id;

        Visit more = visit.checkedAgain(request(), Set.of(Role.TEACHER, Role.CPE), NOW.plusSeconds(90));

        assertThat(id).isEqualTo(before + 1);
        assertThat(idle).isEqualTo(15 * 60);
        assertThat(more.endsAt(request(), NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(Visit.of(request())).contains(more);
    }

    @Test
    void a_role_taken_away_gives_the_longer_idle_time_back_under_a_new_session_id_SE_025() {
        Visit visit = begun(Role.HEAD, Role.TEACHER);
        int before = id;

        visit.checkedAgain(request(), Set.of(Role.TEACHER), NOW.plusSeconds(90));

        assertThat(id).isEqualTo(before + 1);
        assertThat(idle).isEqualTo(30 * 60);
    }

    @Test
    void the_same_roles_keep_session_id_and_idle_time() {
        Visit visit = begun(Role.CPE);
        int before = id;

        visit.checkedAgain(request(), Set.of(Role.CPE), NOW.plusSeconds(90));

        assertThat(id).isEqualTo(before);
        assertThat(idle).isEqualTo(15 * 60);
    }

    private Visit begun(String... roles) {
        Visit.begin(request(), new CredentialValidationResult("7", Set.of(roles)), 1, NOW);
        return Visit.of(request()).orElseThrow();
    }

    private HttpServletRequest request() {
        return fake(HttpServletRequest.class, (proxy, method, values) -> switch (method.getName()) {
            case "getSession" -> session();
            case "changeSessionId" -> String.valueOf(++id);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private HttpSession session() {
        return fake(HttpSession.class, (proxy, method, values) -> switch (method.getName()) {
            case "getAttribute" -> kept.get(values[0]);
            case "setAttribute" -> kept.put((String) values[0], values[1]);
            case "getMaxInactiveInterval" -> idle;
            case "setMaxInactiveInterval" -> idle = (int) values[0];
            case "getServletContext" -> fake(ServletContext.class, (context, asked, nothing) -> 30);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(VisitTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
