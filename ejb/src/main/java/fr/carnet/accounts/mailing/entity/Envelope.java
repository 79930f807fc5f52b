package fr.carnet.accounts.mailing.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The people to whom one envelope brings a page each: those of one address, in the order in which they came.
 *
 * <p>Two parents who live apart are two envelopes, each with its own code (<i>ED-131, ED-133</i>). Nobody’s address is somebody’s: who has
 * none known, or none that may be printed, is alone.
 */
public record Envelope(List<Correspondent> people) {

    public Envelope {
        people = List.copyOf(people);
    }

    public static List<Envelope> of(List<Correspondent> people) {
        Map<Object, List<Correspondent>> byAddress = new LinkedHashMap<>();
        people.forEach(person -> byAddress.computeIfAbsent(address(person), first -> new ArrayList<>()).add(person));
        return byAddress.values().stream().map(Envelope::new).toList();
    }

    private static Object address(Correspondent person) {
        return person.address().isEmpty() ? person.person() : String.join("\n", person.address()).toUpperCase(Locale.FRENCH);
    }

    public List<String> names() {
        return people.stream().map(Correspondent::name).toList();
    }

    /** Whether the school hands it over, since there is nowhere to post it. */
    public boolean isByHand() {
        return people.get(0).address().isEmpty();
    }

    @Override
    public String toString() {
        return "Envelope[" + people.size() + "]";
    }
}
