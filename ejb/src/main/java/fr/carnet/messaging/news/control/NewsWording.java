package fr.carnet.messaging.news.control;

import fr.carnet.shared.control.wording.Bilingual;
import fr.carnet.shared.entity.LocalText;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a mail that says there are news: first names and days, and nothing at all of what is sensitive (<i>ED-016, TS-032</i>).
 *
 * <p>Neither what it is about nor the name of a school: the page says it, to who signs in.
 */
@ApplicationScoped
public class NewsWording {

    private String address;

    protected NewsWording() { /* CDI proxy */ }

    @Inject
    public NewsWording(@ConfigProperty(name = "carnet.public.url") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    LetterText mail(OutgoingNews mail) {
        boolean closed = mail.items().stream().allMatch(item -> item.kind().isSensitive());
        return Bilingual.text(mail.language(), closed ? "mail/news-closed.txt" : "mail/news.txt",
                language -> Map.of("news", news(mail, LocalText.in(language)), "url", address, "stop", stop(mail)));
    }

    /** How a mail program offers to stop them in one press (RFC 2369, RFC 8058). */
    Map<String, String> headers(OutgoingNews mail) {
        return Map.of("List-Unsubscribe", "<" + stop(mail) + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** The open ones one by one, each day of a child once; when there is none the mail says no more than that something is new. */
    private static String news(OutgoingNews mail, LocalText text) {
        return mail.items().stream().filter(item -> !item.kind().isSensitive())
                .map(item -> "- " + item.firstName() + ", " + text.longDay(item.day())).distinct().collect(Collectors.joining("\n"));
    }

    private String stop(OutgoingNews mail) {
        return address + "/news-stop?l=" + mail.secret();
    }
}
