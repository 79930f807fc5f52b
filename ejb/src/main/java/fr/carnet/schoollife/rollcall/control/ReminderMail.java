package fr.carnet.schoollife.rollcall.control;

import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.mail.Postman;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What reminds a teacher of a roll, and to which addresses it goes.
 *
 * <p>The mail names no pupil, no class and no lesson: who reads it over a shoulder learns nothing.
 */
@Dependent
class ReminderMail {

    private static final String TEMPLATE = "/mail/roll-reminder.txt";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    @ConfigProperty(name = "carnet.public.url")
    String address;

    /** Where the teachers of the lesson are written to. */
    List<String> addresses(long lesson) {
        return Row.of(em.createNativeQuery("""
                        select m.email from lesson_teacher t join staff_member m on m.id = t.staff_id
                         where t.lesson_id = ?1 and m.email is not null and m.closed_on is null order by m.id""")
                .setParameter(1, lesson)).map(Row::text).toList();
    }

    /** Whether at least one address took the mail. */
    boolean deliver(List<String> addresses, Postman postman) throws MessagingException {
        boolean taken = false;
        for (String each : addresses) {
            taken |= postman.deliver(each, text());
        }
        return taken;
    }

    private LetterText text() {
        try (InputStream text = ReminderMail.class.getResourceAsStream(TEMPLATE)) {
            return LetterText.of(new String(text.readAllBytes(), StandardCharsets.UTF_8), Map.of("url", address.replaceAll("/+$", "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TEMPLATE, unreadable);
        }
    }
}
