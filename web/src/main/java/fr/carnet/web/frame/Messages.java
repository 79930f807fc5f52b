package fr.carnet.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Every text of the screens, one file per component under {@code i18n}, seen as one bundle ({@code msg} in pages).
 *
 * <p>A key written in two files is a mistake that stops the application, because one of the two texts would never be read.
 */
public class Messages extends ResourceBundle {

    /** Components that have texts; a file of another name is not read, and a test says so. */
    static final List<String> COMPONENTS = List.of("common", "audit", "privacy", "establishments", "people", "accounts", "timetable",
            "schoollife", "family", "messaging", "imports", "operations");

    private final Properties texts = new Properties();

    public Messages() {
        COMPONENTS.forEach(this::read);
    }

    private void read(String component) {
        Properties own = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream("/i18n/" + component + ".properties")) {
            if (file != null) {
                own.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("i18n/" + component + ".properties cannot be read.", unreadable);
        }
        own.forEach((key, text) -> {
            if (texts.put(key, text) != null) {
                throw new IllegalStateException("The message " + key + " is written twice, lastly for " + component + ".");
            }
        });
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
