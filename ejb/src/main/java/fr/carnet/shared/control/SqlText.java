package fr.carnet.shared.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One large statement that lives in a resource beside the class which runs it; its comments stay there. */
public final class SqlText {

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$\\R?");

    private SqlText() {
    }

    /** The statement of the resource {@code name.sql} in the package of the class. */
    public static String beside(Class<?> user, String name) {
        try (InputStream in = user.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("No statement " + name + " beside " + user.getName());
            }
            return COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
        } catch (IOException fault) {
            throw new UncheckedIOException(name, fault);
        }
    }

    /** Numbers as PostgreSQL writes an array, to be cast in the statement: a list of any length is one parameter. */
    public static String array(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
