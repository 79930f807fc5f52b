package fr.carnet.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the pages and of their texts, as they stand in the sources. */
final class Texts {

    private static final Pattern IN_PAGE = Pattern.compile("(?:msg\\[|phrases\\.of\\()'([^']+)'(?!\\.concat)");
    private static final Pattern BUILT = Pattern.compile("'([\\w.]+[._])'\\.concat\\(");
    private static final Pattern BUILT_IN_CODE = Pattern.compile("\"([a-z]+_[a-z_]+\\.(?:[a-z_]+\\.)*)\" \\+ ");
    private static final Pattern IN_TAG = Pattern.compile("\\b(?:key|summary|none)=\"([\\w.]+)\"");
    private static final Pattern PAGE = Pattern.compile("<ui:param name=\"page\" value=\"(\\w+)\"/>");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z_]+\\.[a-z_]+(?:\\.[a-z_]+)*)\"");

    private Texts() {
    }

    static Map<Path, String> pages() {
        return read(Path.of("src/main/webapp"), ".xhtml");
    }

    static Map<Path, String> scripts() {
        return read(Path.of("src/main/webapp/resources/js"), ".js");
    }

    static Map<Path, String> code() {
        return read(Path.of("src/main/java"), ".java");
    }

    /** Keys that pages ask for by their whole name, with those that tags and templates add to it. */
    static Set<String> asked() {
        Set<String> asked = asked(pages());
        Messages written = new Messages();
        code().values().forEach(code -> all(IN_CODE, code).filter(written::containsKey).forEach(asked::add));
        return asked;
    }

    static Set<String> asked(Map<Path, String> pages) {
        Set<String> asked = new TreeSet<>();
        pages.values().forEach(page -> {
            all(IN_PAGE, page).forEach(asked::add);
            all(PAGE, page).map(prefix -> prefix + ".title").forEach(asked::add);
            tags(page, asked);
        });
        return asked;
    }

    /** Beginnings of keys whose end is only known when the page is shown. */
    static Set<String> beginnings() {
        Set<String> beginnings = new TreeSet<>();
        pages().values().forEach(page -> all(BUILT, page).forEach(beginnings::add));
        code().values().forEach(code -> all(BUILT_IN_CODE, code).forEach(beginnings::add));
        return beginnings;
    }

    private static void tags(String page, Set<String> asked) {
        Matcher tag = Pattern.compile("<cn:(\\w+)((?:[^>\"]|\"[^\"]*\")*)>", Pattern.DOTALL).matcher(page);
        while (tag.find()) {
            String attributes = tag.group(2);
            all(IN_TAG, attributes).forEach(key -> {
                switch (tag.group(1)) {
                    case "field", "choice", "pick", "check" -> {
                        asked.add(key + ".label");
                        if (attributes.contains("help=\"true\"")) {
                            asked.add(key + ".help");
                        }
                    }
                    case "ask" -> asked.addAll(List.of(key, key + ".ask", key + ".confirm"));
                    default -> asked.add(key);
                }
            });
        }
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static Map<Path, String> read(Path folder, String ending) {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(path -> path.toString().endsWith(ending)).toList()) {
                files.put(file, Files.readString(file));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
