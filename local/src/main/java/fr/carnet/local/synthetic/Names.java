package fr.carnet.local.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Draws names that nobody bears by design: surnames are glued from two halves, with every letter that breaks an
 * importer (œ, ç, ÿ, apostrophe, hyphen, particle) met often enough.
 */
final class Names {

    private static final List<String> STARTS = lines("surname-starts.txt");
    private static final List<String> ENDS = lines("surname-ends.txt");
    private static final List<String> RARE = lines("surnames-rare.txt");
    private static final List<String> GIRLS = lines("firstnames-f.txt");
    private static final List<String> BOYS = lines("firstnames-m.txt");
    private static final List<String> STREETS = lines("streets.txt");
    private static final List<String> TOWNS = lines("towns.txt");

    private static final List<String> SCHOOLS = lines("schools.txt");

    private final Draw draw;

    Names(Draw draw) {
        this.draw = draw;
    }

    /** In capitals, as the exports write it. */
    String surname() {
        return switch (draw.weighted(80, 6, 5, 9)) {
            case 1 -> draw.pick(RARE);
            case 2 -> (draw.chance(0.5) ? "DE " : "LE ") + plain();
            case 3 -> plain() + "-" + plain();
            default -> plain();
        };
    }

    String firstName(Sex sex) {
        return draw.pick(sex == Sex.FEMALE ? GIRLS : BOYS);
    }

    /** Behind the word collège or lycée. */
    String schoolName() {
        return draw.pick(SCHOOLS);
    }

    Home home() {
        String[] town = draw.pick(TOWNS).split(";");
        String street = draw.between(1, 180) + (draw.chance(0.1) ? " BIS " : " ") + draw.pick(STREETS);
        String building = draw.chance(0.3) ? "BATIMENT " + (char) ('A' + draw.between(0, 7)) : null;
        String floor = draw.chance(0.2) ? "ETAGE " + draw.between(1, 12) + " PORTE " + draw.between(1, 60) : null;
        return new Home(street, building, floor, town[0], town[1], town[2]);
    }

    private String plain() {
        return draw.pick(STARTS) + draw.pick(ENDS);
    }

    private static List<String> lines(String resource) {
        try (var reader = new BufferedReader(
                new InputStreamReader(Names.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
