package fr.carnet.local.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lays out a school: divisions of about twenty-six pupils on every level, and the groups that cut across them.
 *
 * <p>A third of the schools write their codes with a space ({@code 6 A}), which importers like to split, and one group
 * of each school bears a slash and an accent.
 */
final class SchoolShape {

    private static final int USUAL_DIVISION = 26;

    private SchoolShape() {
    }

    static School of(int number, SchoolKind kind, String name, int pupils, int year, Names names) {
        String uai = NationalIds.uai(number);
        Home home = names.home();
        String space = number % 3 == 0 ? " " : "";
        List<Division> divisions = new ArrayList<>();
        int perLevel = Math.max(1, (int) Math.ceil((double) pupils / kind.levels.size() / USUAL_DIVISION));
        for (Level level : kind.levels) {
            for (int i = 0; i < perLevel; i++) {
                String letter = i < 26 ? String.valueOf((char) ('A' + i)) : "A" + (char) ('A' + i % 26);
                divisions.add(new Division(level.prefix + space + letter, level.label + " " + letter, level));
            }
        }
        return new School(uai, number, kind, name, home.street(), home.postcode(), home.town(), home.insee(),
                "0199%06d".formatted(number), "ce." + uai.toLowerCase(Locale.ROOT)
                        + "@etablissements.invalid", year, List.copyOf(divisions), groups(kind, divisions));
    }

    private static List<TeachingGroup> groups(SchoolKind kind, List<Division> divisions) {
        List<TeachingGroup> groups = new ArrayList<>();
        for (Level level : kind.levels) {
            List<Division> own = divisions.stream().filter(division -> division.level() == level).toList();
            boolean first = level == kind.levels.get(0);
            groups.add(new TeachingGroup(level.prefix + (first ? "LAT/É" : "LATGR1"), "LATIN " + level.label, level,
                    Subject.LATIN, own));
            for (int i = 0; i < own.size(); i += 2) {
                List<Division> pair = own.subList(i, Math.min(i + 2, own.size()));
                groups.add(new TeachingGroup(level.prefix + "ESPGR" + (i / 2 + 1),
                        "ESPAGNOL " + level.label + " GROUPE " + (i / 2 + 1), level, Subject.SPANISH, pair));
            }
        }
        return List.copyOf(groups);
    }
}
