package fr.carnet.accounts.visits.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser says of itself, in two words that its owner recognises: «Firefox», «Android»; null for what it does not say.
 *
 * <p>The rest of its header is not kept: with versions and models it would tell one person from another.
 */
public record Device(String browser, String system) {

    /** In this order, since each pretends to be the next ones. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"), Map.entry("OPR/", "Opera"), Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"), Map.entry("FxiOS/", "Firefox"), Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"), Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"), Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"),
            Map.entry("CrOS", "ChromeOS"), Map.entry("Windows", "Windows"), Map.entry("Macintosh", "Mac"), Map.entry("Linux", "Linux"));

    public static Device of(String userAgent) {
        return new Device(word(BROWSERS, userAgent), word(SYSTEMS, userAgent));
    }

    private static String word(List<Map.Entry<String, String>> known, String userAgent) {
        return Optional.ofNullable(userAgent)
                .flatMap(text -> known.stream().filter(sign -> text.contains(sign.getKey())).findFirst())
                .map(Map.Entry::getValue).orElse(null);
    }
}
