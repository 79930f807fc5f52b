package fr.carnet.web.accounts;

import fr.carnet.accounts.secondfactor.entity.KeyChallenge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** SE-018: the question put to a security key is used by the first answer, right or wrong. */
class KeyQuestionsTest {

    private final KeyChallenge challenge = KeyChallenge.draw(Instant.parse("2026-11-30T08:00:00Z"));
    private final Map<String, Object> session = new HashMap<>();
    private boolean forgetful = true;

    @Test
    void a_question_kept_in_the_session_is_used_once() {
        KeyQuestions.keep(request(), challenge);

        assertThat(KeyQuestions.take(request())).isSameAs(challenge);
        assertThat(KeyQuestions.take(request())).isNull();
        assertThat(session).isEmpty();
    }

    @Test
    void of_two_answers_in_the_same_instant_one_is_given_the_question() {
        KeyQuestions.keep(request(), challenge);
        forgetful = false;

        assertThat(KeyQuestions.take(request())).isSameAs(challenge);
        assertThat(KeyQuestions.take(request())).as("the other looked before the first had taken it out of the session").isNull();
    }

    @Test
    void a_newer_question_takes_the_place_of_the_one_before() {
        KeyChallenge newer = KeyChallenge.draw(Instant.parse("2026-11-30T08:01:00Z"));
        KeyQuestions.keep(request(), challenge);
        KeyQuestions.keep(request(), newer);

        assertThat(KeyQuestions.take(request())).isSameAs(newer);
        assertThat(KeyQuestions.take(request())).isNull();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, values) -> held());
    }

    private HttpSession held() {
        return (HttpSession) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpSession.class},
                (proxy, asked, values) -> switch (asked.getName()) {
                    case "getAttribute" -> session.get(values[0]);
                    case "setAttribute" -> session.put((String) values[0], values[1]);
                    case "removeAttribute" -> forgetful ? session.remove(values[0]) : null;
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
