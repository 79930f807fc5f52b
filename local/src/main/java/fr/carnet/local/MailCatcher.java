package fr.carnet.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The end of the road for mails sent on a laptop: each becomes one {@code .eml} file, and none leaves the machine.
 *
 * <p>Names sort by time of arrival and say for whom: {@code 20261121-213005-123-0001-nom@familles.invalid.eml}. A file
 * appears whole or not at all, so that a script may watch the folder.
 */
final class MailCatcher implements AutoCloseable {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
            .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final AtomicInteger received = new AtomicInteger();
    private final GreenMail server;

    MailCatcher(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        ServerSetup anyPort = new ServerSetup(0, ServerOptions.LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        this.server = new GreenMail(anyPort);
    }

    /** Listens, and says on which port. */
    int start() throws IOException {
        Logger.getLogger("com.icegreen").setLevel(Level.WARNING);
        Files.createDirectories(folder);
        server.getManagers().getUserManager().setMessageDeliveryHandler(
                (message, address) -> new FileBox(address.getEmail(), this::keep));
        server.start();
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void keep(MimeMessage message, String recipient) throws MessagingException {
        String name = "%s-%04d-%s.eml".formatted(STAMP.format(clock.instant()), received.incrementAndGet(),
                recipient.replaceAll("[^A-Za-z0-9@._-]", "_"));
        Path draft = folder.resolve("." + name + ".draft");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                message.writeTo(out);
            }
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new MessagingException("Cannot keep a mail in " + folder, failure);
        }
    }
}
