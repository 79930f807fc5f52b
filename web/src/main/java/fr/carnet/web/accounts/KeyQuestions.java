package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.KeyQuestion;
import fr.carnet.accounts.boundary.SecurityKeyDesk;
import fr.carnet.accounts.secondfactor.entity.KeyChallenge;
import fr.carnet.accounts.secondfactor.entity.SecurityKey;
import fr.carnet.shared.control.SchoolClock;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the browser is to ask a security key, as {@code js/security-key.js} reads it: for somebody halfway in, or for a key that is being added.
 *
 * <p>Asked when the button is pressed; the session keeps the challenge until the first answer takes it out.
 */
@WebServlet({KeyQuestions.WHEN_USED, KeyQuestions.WHEN_ADDED})
public class KeyQuestions extends HttpServlet {

    static final String WHEN_USED = "/second-step/key";
    static final String WHEN_ADDED = BackTo.SECOND_FACTOR + "/key";

    /** The field of a form in which the script puts the answer. */
    static final String ANSWER = "key-answer";

    private static final String WAITING = KeyChallenge.class.getName();
    private static final long PATIENCE = 120_000;

    @Inject
    private transient SecurityKeyDesk desk;

    @Inject
    private transient SchoolClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean adding = request.getServletPath().equals(WHEN_ADDED);
        Optional<KeyQuestion> question = adding ? Optional.of(desk.askNew())
                : Halfway.of(request, clock.now()).map(halfway -> desk.ask(halfway.account()));
        if (question.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        keep(request, question.get().challenge());
        response.setContentType("application/json");
        response.getWriter().print(adding ? whenAdded(question.get()) : whenUsed(question.get()));
    }

    static void keep(HttpServletRequest request, KeyChallenge challenge) {
        request.getSession().setAttribute(WAITING, new AtomicReference<>(challenge));
    }

    /** The challenge that waits for its answer, once, whoever else asks in the same instant; null when none does. */
    @SuppressWarnings("unchecked")
    static KeyChallenge take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        AtomicReference<KeyChallenge> waiting = (AtomicReference<KeyChallenge>) session.getAttribute(WAITING);
        session.removeAttribute(WAITING);
        return waiting == null ? null : waiting.getAndSet(null);
    }

    private static JsonObject whenUsed(KeyQuestion question) {
        return common(question).add("rpId", question.host()).add("userVerification", "preferred")
                .add("allowCredentials", keys(question.keys())).build();
    }

    private static JsonObject whenAdded(KeyQuestion question) {
        JsonArrayBuilder algorithms = Json.createArrayBuilder();
        question.algorithms().forEach(algorithm -> algorithms.add(Json.createObjectBuilder().add("type", "public-key").add("alg", algorithm)));
        return common(question)
                .add("rp", Json.createObjectBuilder().add("id", question.host()).add("name", "Carnet"))
                .add("user", Json.createObjectBuilder().add("id", base64(question.owner())).add("name", question.login()).add("displayName", question.login()))
                .add("pubKeyCredParams", algorithms)
                .add("excludeCredentials", keys(question.keys()))
                .add("authenticatorSelection", Json.createObjectBuilder().add("userVerification", "preferred").add("residentKey", "discouraged"))
                .add("attestation", "none").build();
    }

    private static JsonObjectBuilder common(KeyQuestion question) {
        return Json.createObjectBuilder().add("challenge", base64(question.challenge().words())).add("timeout", PATIENCE);
    }

    private static JsonArrayBuilder keys(List<SecurityKey> keys) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        keys.forEach(key -> all.add(Json.createObjectBuilder().add("type", "public-key").add("id", base64(key.credential()))
                .add("transports", Json.createArrayBuilder(key.transports()))));
        return all;
    }

    private static String base64(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
