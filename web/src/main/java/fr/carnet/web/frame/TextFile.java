package fr.carnet.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A file of texts of the application; nothing when there is no such file. */
final class TextFile {

    private TextFile() {
    }

    static Map<String, String> read(String path) {
        Properties own = new Properties();
        try (InputStream file = TextFile.class.getResourceAsStream(path)) {
            if (file != null) {
                own.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read.", unreadable);
        }
        return own.entrySet().stream().collect(Collectors.toMap(text -> (String) text.getKey(), text -> (String) text.getValue()));
    }
}
