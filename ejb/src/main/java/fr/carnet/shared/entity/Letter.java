package fr.carnet.shared.entity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page for one person: the lines that the envelope’s window shows, and the message.
 *
 * @param link what the page’s QR leads to; null for none
 * @param mark a word at the foot for who fills the envelopes; null for none
 * @param foot a line in each other language under the message, for who reads no French; empty for none
 * @param back the same in other languages, on the other side; empty for none
 */
public record Letter(List<String> envelope, LetterText message, String link, String mark, List<LetterText> foot, List<LetterText> back) {

    private static final int MOST_LINES = 6;
    private static final int MOST_CHARACTERS = 38;

    public Letter {
        envelope = List.copyOf(envelope);
        foot = List.copyOf(foot);
        back = List.copyOf(back);
    }

    /** Six lines of 38 characters at most, the last one in capitals, as sorting machines read them. */
    public static Letter to(String name, List<String> address, LetterText message) {
        return to(List.of(name), address, message);
    }

    /** To several people of one address: as many names as the six lines allow, the first in any case. */
    public static Letter to(List<String> names, List<String> address, LetterText message) {
        List<String> street = address.isEmpty() ? address : address.subList(0, address.size() - 1);
        List<String> town = address.isEmpty() ? address : List.of(address.get(address.size() - 1).toUpperCase(Locale.FRENCH));
        int room = Math.max(1, MOST_LINES - address.size());
        List<String> head = Stream.concat(names.stream().limit(room), street.stream()).limit(MOST_LINES - 1L).toList();
        return new Letter(Stream.concat(head.stream(), town.stream()).map(Letter::cut).toList(), message, null, null, List.of(), List.of());
    }

    public Letter withLink(String address) {
        return new Letter(envelope, message, address, mark, foot, back);
    }

    public Letter withMark(String word) {
        return new Letter(envelope, message, link, word, foot, back);
    }

    public Letter withFoot(List<LetterText> lines) {
        return new Letter(envelope, message, link, mark, lines, back);
    }

    public Letter withBack(List<LetterText> translations) {
        return new Letter(envelope, message, link, mark, foot, translations);
    }

    private static String cut(String line) {
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS).strip();
    }

    @Override
    public String toString() {
        return "Letter[…]";
    }
}
