package fr.carnet.local.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a school with drawn families and the irregularities of real life: leavers, pupils without division, pupils in
 * two divisions, newcomers without INE, an option of which the nomenclature knows nothing.
 */
final class Intake {

    /** As long as the formats allow. */
    private static final String HUNDRED_LETTERS = ("DE LA TRÈS-LONGUE-LIGNÉE-DES-SEIGNEURS-DE-NULLE-PART-ET-AUTRES-"
            + "LIEUX-DE-FICTION-").concat("INTERMINABLES".repeat(3)).substring(0, 100);

    private final Register register;
    private final Draw draw;
    private final FamilyMaker families;

    Intake(Register register, Draw draw, FamilyMaker families) {
        this.register = register;
        this.draw = draw;
        this.families = families;
    }

    void fillUpTo(int pupils) {
        while (register.size() < pupils) {
            Family family = families.family(levels(pupils - register.size()));
            family.children().forEach(child -> enrol(family, child));
        }
    }

    /** Nobody has left, everybody has a division and two parents: a school of which an importer has nothing to say. */
    void fillRegularlyUpTo(int pupils) {
        while (register.size() < pupils) {
            Circumstance circumstance = draw.chance(0.8) ? Circumstance.TOGETHER : Circumstance.SEPARATED;
            Family family = families.family(circumstance, levels(pupils - register.size()));
            family.children().forEach(child -> enrolRegularly(family, child));
        }
    }

    private List<Level> levels(int atMost) {
        int children = Math.min(atMost, 1 + draw.weighted(80, 16, 4));
        List<Level> offered = register.school().kind().levels;
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            levels.add(i == 0 ? offered.get(register.size() % offered.size()) : draw.pick(offered));
        }
        return levels;
    }

    /** A pupil whose names fill the columns to the last character. */
    void enrolLongName() {
        Family drawn = families.family(Circumstance.TOGETHER, List.of(register.school().kind().levels.get(0)));
        Child child = drawn.children().get(0).named(HUNDRED_LETTERS, "Marie Lou-Anne Françoise");
        enrolRegularly(new Family(drawn.adults(), List.of(child)), child);
    }

    /** Without any irregularity: for the people that demonstrations and tests count on. */
    Pupil enrolRegularly(Family family, Child child) {
        return register.enrol(family, child, schooling(child, List.of(division(child)), null, false), true, true);
    }

    private void enrol(Family family, Child child) {
        LocalDate start = LocalDate.of(register.school().year(), 9, 1);
        LocalDate exit = switch (draw.weighted(96, 3, 1)) {
            case 1 -> draw.day(start.plusDays(1), start.plusDays(11));
            case 2 -> draw.day(start.plusMonths(9), start.plusMonths(10));
            default -> null;
        };
        List<Division> divisions = switch (draw.weighted(97, 2, 1)) {
            case 1 -> List.of();
            case 2 -> twoDivisions(child);
            default -> List.of(division(child));
        };
        boolean numbered = !divisions.isEmpty() || draw.chance(0.5);
        register.enrol(family, child, schooling(child, divisions, exit, true), numbered, !draw.chance(0.03));
    }

    private Division division(Child child) {
        List<Division> offered = register.school().divisionsOf(child.level());
        return offered.get(register.size() / register.school().kind().levels.size() % offered.size());
    }

    private List<Division> twoDivisions(Child child) {
        List<Division> offered = register.school().divisionsOf(child.level());
        return offered.subList(0, Math.min(2, offered.size()));
    }

    private Schooling schooling(Child child, List<Division> divisions, LocalDate exit, boolean irregular) {
        School school = register.school();
        List<Schooling.Option> options = new ArrayList<>();
        List<TeachingGroup> groups = new ArrayList<>();
        options.add(new Schooling.Option(Subject.ENGLISH.code, "O"));
        boolean firstLevelOfCollege = child.level() == Level.SIXTH;
        if (!firstLevelOfCollege) choose(Subject.SPANISH, "O", options, groups, divisions);
        if (draw.chance(0.15)) choose(Subject.LATIN, "F", options, groups, divisions);
        if (irregular && draw.chance(0.003)) options.add(new Schooling.Option("999ZZZ", "F"));
        String regime = switch (draw.weighted(15, 65, 10, 8, 2)) {
            case 1 -> "2";
            case 2 -> String.valueOf(draw.between(21, 26));
            case 3 -> "3";
            case 4 -> "29";
            default -> "0";
        };
        List<Level> levels = school.kind().levels;
        int rank = levels.indexOf(child.level());
        Division lastYear = rank == 0 ? null : draw.pick(school.divisionsOf(levels.get(rank - 1)));
        LocalDate start = LocalDate.of(school.year(), 9, 1);
        return new Schooling(regime, lastYear == null ? start : start.minusYears(rank), exit, divisions, groups,
                options, draw.chance(0.4), lastYear);
    }

    private void choose(Subject subject, String modality, List<Schooling.Option> options, List<TeachingGroup> groups,
            List<Division> divisions) {
        options.add(new Schooling.Option(subject.code, modality));
        divisions.stream().limit(1).flatMap(division -> register.school().groupsOf(division, subject).stream())
                .forEach(groups::add);
    }
}
