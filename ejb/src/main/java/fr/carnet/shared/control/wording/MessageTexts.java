package fr.carnet.shared.control.wording;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.RightToLeft;
import fr.carnet.shared.entity.Translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The templates of {@code mail/}, {@code letters/} and {@code sms/}, and the few words put in them, in a language.
 *
 * <p>A template whose French changed is refused in the other languages until somebody has renewed it, and the message leaves in French only: the
 * log of the operator says so once, by its name.
 */
public final class MessageTexts {

    private static final Logger LOG = System.getLogger(MessageTexts.class.getName());
    private static final Map<Language, MessageTexts> ALL = new ConcurrentHashMap<>();
    private static final Map<String, String> FRENCH = new ConcurrentHashMap<>();
    private static final Map<String, String> FRENCH_WORDS = properties("/words.properties");

    private final Language language;
    private final Translation translation;

    private MessageTexts(Language language) {
        this.language = language;
        String folder = "/translations/" + language.tag() + "/";
        Map<String, String> prints = properties(folder + "prints.properties");
        Map<String, String> french = new HashMap<>(FRENCH_WORDS);
        Map<String, String> own = new HashMap<>(properties(folder + "words.properties"));
        prints.keySet().stream().filter(key -> key.endsWith(".txt")).forEach(key -> {
            find("/" + key).ifPresent(text -> french.put(key, text));
            find(folder + key).ifPresent(text -> own.put(key, text));
        });
        this.translation = new Translation(french, own, prints);
        translation.stale().forEach(key -> LOG.log(Level.WARNING, "{0} is not sent in {1}: its French has changed. Read it again, then ./carnet translations renew {0}",
                key, language.tag()));
    }

    public static MessageTexts in(Language language) {
        return ALL.computeIfAbsent(language, MessageTexts::new);
    }

    /** The French of a template, such as {@code mail/notice.txt}. */
    public static String french(String template) {
        return FRENCH.computeIfAbsent(template, key -> find("/" + key).orElseThrow(() -> new IllegalArgumentException("There is no template " + key + ".")));
    }

    /** The template in this language; empty for French, and for what is not written or is stale. */
    public Optional<String> template(String key) {
        return language == Language.FRENCH ? Optional.empty() : translation.text(key);
    }

    /** A word in this language, in French when it has none. */
    public String word(String key) {
        return own(key).orElseGet(() -> FRENCH_WORDS.get(key));
    }

    /** A word in this language; empty for French, and for what is not written or is stale. */
    public Optional<String> own(String key) {
        return translation.text(key);
    }

    /** A sentence with its details put in, each in its own order. */
    public String sentence(String key, Object... details) {
        return MessageFormat.format(word(key), language.isRightToLeft() ? Stream.of(details).map(MessageTexts::isolated).toArray() : details);
    }

    /** What the school typed, or a secret: in the French text, and referred to in the others. */
    public String inFrenchOnly(String french) {
        return language == Language.FRENCH ? french : word("messages.in_french");
    }

    private static Object isolated(Object detail) {
        return detail instanceof String text ? RightToLeft.isolated(text) : detail;
    }

    public Language language() {
        return language;
    }

    Translation translation() {
        return translation;
    }

    private static Optional<String> find(String path) {
        try (InputStream file = MessageTexts.class.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static Map<String, String> properties(String path) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(find(path).orElse("")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
        Map<String, String> texts = new HashMap<>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
