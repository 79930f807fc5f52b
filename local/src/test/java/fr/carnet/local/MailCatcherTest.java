package fr.carnet.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T21:30:05.123Z"), ZoneOffset.UTC);

    @Test
    void each_mail_becomes_a_file_that_sorts_by_time_and_names_its_reader() throws Exception {
        try (MailCatcher catcher = new MailCatcher(folder, clock)) {
            int port = catcher.start();
            send(port, "a@familles.invalid", "Votre code", "Élève : Zoé");
            send(port, "b@familles.invalid", "Votre code", "Deux");
        }

        List<Path> files = files();
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(
                "20261121-213005-123-0001-a@familles.invalid.eml", "20261121-213005-123-0002-b@familles.invalid.eml");
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), Files.newInputStream(files.get(0)));
        assertThat(read.getSubject()).isEqualTo("Votre code");
        assertThat(read.getContent().toString().strip()).isEqualTo("Élève : Zoé");
    }

    @Test
    void an_address_cannot_name_a_file_elsewhere() throws Exception {
        try (MailCatcher catcher = new MailCatcher(folder.resolve("mail"), clock)) {
            send(catcher.start(), "\"../up\"@familles.invalid", "Ailleurs", "…");
        }

        try (Stream<Path> above = Files.list(folder)) {
            assertThat(above).containsExactly(folder.resolve("mail"));
        }
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void send(int port, String to, String subject, String text) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", ServerOptions.LOOPBACK);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("carnet@carnet.invalid");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
