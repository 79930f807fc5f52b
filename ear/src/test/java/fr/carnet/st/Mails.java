package fr.carnet.st;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that the service sent, as their readers find them. */
record Mails(Path folder) {

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}\\b");

    /** One mail: to whom, and what it says. */
    record Mail(String to, String text) {

        /** The activation code that stands in the text. */
        String code() {
            Matcher found = CODE.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No activation code in:\n" + text);
            }
            return found.group();
        }
    }

    /** Oldest first. */
    List<Mail> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted(Comparator.naturalOrder()).map(Mails::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Mail read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Mail(message.getAllRecipients()[0].toString(), message.getContent().toString());
        } catch (IOException | MessagingException failure) {
            throw new AssertionError("Unreadable mail " + file, failure);
        }
    }
}
