package fr.carnet.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code carnet translations}: which texts in other languages were not read against the French of today;
 * {@code carnet translations renew KEY…} says that somebody now has, in all the languages.
 *
 * <p>Run from its source, without a build, on the sources; it knows no other class. The print is that of
 * {@code fr.carnet.shared.entity.Translation}, whose tests fail when the two differ.
 */
final class Translations {

    private static final String PRINTS = "prints.properties";

    private final Path french;
    private final Path others;

    /**
     * @param french folder of the French: files of keys and texts, and one folder for each kind of message, of one text each
     * @param others folder of the other languages, one folder each, laid out as the French
     */
    private Translations(Path french, Path others) {
        this.french = french;
        this.others = others;
    }

    public static void main(String[] arguments) throws IOException {
        boolean renewing = arguments.length > 1 && arguments[0].equals("renew");
        if (arguments.length > 0 && !renewing) {
            System.err.println("carnet translations [renew CLÉ…]");
            System.exit(2);
        }
        Set<String> read = Stream.of(arguments).skip(1).collect(Collectors.toSet());
        Path home = Path.of(System.getProperty("carnet.home", ""));
        Path pages = home.resolve("web/src/main/resources/i18n");
        Path messages = home.resolve("ejb/src/main/resources");
        int left = new Translations(pages, pages).go(read) + new Translations(messages, messages.resolve("translations")).go(read);
        System.exit(left == 0 || renewing ? 0 : 1);
    }

    /** Notes what was read, tells what was not, and counts it. */
    private int go(Set<String> read) throws IOException {
        Map<String, String> sources = texts(french);
        int left = 0;
        for (Path language : languages()) {
            Set<String> own = texts(language).keySet();
            Map<String, String> prints = new TreeMap<>(properties(language.resolve(PRINTS)));
            prints.keySet().retainAll(own);
            for (String key : own) {
                String today = print(sources.getOrDefault(key, ""));
                if (read.contains(key)) {
                    prints.put(key, today);
                } else if (!today.equals(prints.get(key))) {
                    System.out.println(language.getFileName() + " " + key);
                    left++;
                }
            }
            if (!read.isEmpty()) {
                Files.write(language.resolve(PRINTS), prints.entrySet().stream().map(print -> print.getKey() + "=" + print.getValue()).toList());
            }
        }
        return left;
    }

    private List<Path> languages() throws IOException {
        return list(others).filter(Files::isDirectory).toList();
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : list(folder).filter(file -> file.toString().endsWith(".properties") && !file.endsWith(PRINTS)).toList()) {
            texts.putAll(properties(file));
        }
        for (String kind : List.of("letters", "mail", "sms")) {
            for (Path file : list(folder.resolve(kind)).toList()) {
                texts.put(kind + "/" + file.getFileName(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Stream<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static Map<String, String> properties(Path file) throws IOException {
        Properties read = new Properties();
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                read.load(text);
            }
        }
        return read.entrySet().stream().collect(Collectors.toMap(text -> (String) text.getKey(), text -> (String) text.getValue()));
    }

    private static String print(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
