package fr.carnet.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The files of {@code resources/css} as one sheet, so that a family's page costs one request for its looks.
 *
 * <p>Its address holds the hash of its content: a browser keeps it for a year and still sees the next version at once.
 * {@code primefaces.css} stays apart, for the pages of the staff.
 */
@Named
@ApplicationScoped
public class Stylesheet {

    static final String FOLDER = "/style/";

    private static final List<String> FILES = List.of("tokens",
            "layout",
            "forms",
            "strip",
            "timetable",
            "family",
            "people",
            "discipline", "attendance",
            "board",
            "roll", "account");

    @Inject
    ServletContext application;

    private String content;
    private String hash;

    @PostConstruct
    void gather() {
        StringBuilder all = new StringBuilder();
        FILES.forEach(file -> all.append(read("/resources/css/" + file + ".css")));
        content = all.toString();
        hash = hash(content);
    }

    /** Address from the root of the application, such as {@code /style/carnet-1f3a.css}. */
    public String getAddress() {
        return application.getContextPath() + FOLDER + "carnet-" + hash + ".css";
    }

    String content() {
        return content;
    }

    private String read(String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read.", unreadable);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(36).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
