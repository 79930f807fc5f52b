package fr.carnet.shared.entity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A page for one person: the lines that the envelope’s window shows, and the message. */
public record Letter(List<String> envelope, LetterText message) {

    private static final int MOST_LINES = 6;
    private static final int MOST_CHARACTERS = 38;

    public Letter {
        envelope = List.copyOf(envelope);
    }

    /** Six lines of 38 characters at most, the last one in capitals, as sorting machines read them. */
    public static Letter to(String name, List<String> address, LetterText message) {
        List<String> street = address.isEmpty() ? address : address.subList(0, address.size() - 1);
        List<String> town = address.isEmpty() ? address : List.of(address.get(address.size() - 1).toUpperCase(Locale.FRENCH));
        List<String> head = Stream.concat(Stream.of(name), street.stream()).limit(MOST_LINES - 1L).toList();
        return new Letter(Stream.concat(head.stream(), town.stream()).map(Letter::cut).toList(), message);
    }

    private static String cut(String line) {
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS).strip();
    }

    @Override
    public String toString() {
        return "Letter[…]";
    }
}
