package fr.carnet.local.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws families: seven in ten live together, two in ten are separated, the rest are single parents, tutors, or nobody
 * at all; one in ten has a further contact without authority.
 */
final class FamilyMaker {

    private static final List<String> PROFESSIONS = List.of("10", "21", "22", "31", "33", "34", "37", "38", "42", "43",
            "46", "47", "48", "52", "54", "55", "56", "62", "63", "64", "67", "81", "85", "99");
    private static final List<String> TOWNS_ABROAD = List.of("PORT-FICTIF-SUR-MER", "NEUSTADT-IM-TRAUM", "VILLANUEVA",
            "SÃO-NINGUÉM", "NOWHERETOWN");

    private final Draw draw;
    private final Names names;
    private final Contacts contacts;
    private final int year;

    FamilyMaker(Draw draw, Names names, Contacts contacts, int year) {
        this.draw = draw;
        this.names = names;
        this.contacts = contacts;
        this.year = year;
    }

    Family family(List<Level> levels) {
        return family(Circumstance.values()[draw.weighted(70, 20, 7, 2, 1)], levels);
    }

    Family family(Circumstance circumstance, List<Level> levels) {
        String mothersName = names.surname();
        String fathersName = names.surname();
        List<Adult> adults = switch (circumstance) {
            case TOGETHER -> together(mothersName, fathersName);
            case SEPARATED -> List.of(
                    adult(Kinship.MOTHER, Authority.LEGAL, mothersName, null, names.home(), true, true),
                    adult(Kinship.FATHER, Authority.LEGAL, fathersName, null, names.home(), false, draw.chance(0.4)));
            case SINGLE -> List.of(draw.chance(0.85)
                    ? adult(Kinship.MOTHER, Authority.LEGAL, mothersName, null, names.home(), true, true)
                    : adult(Kinship.FATHER, Authority.LEGAL, fathersName, null, names.home(), true, true));
            case TUTOR -> List.of(adult(draw.chance(0.5) ? Kinship.TUTOR : Kinship.CHILD_WELFARE, Authority.LEGAL,
                    names.surname(), null, names.home(), true, false));
            case NOBODY -> List.of();
        };
        List<Adult> all = new ArrayList<>(adults);
        if (!adults.isEmpty() && draw.chance(0.1)) all.add(contact());
        List<Child> children = levels.stream().map(level -> child(level, fathersName, mothersName)).toList();
        return new Family(List.copyOf(all), children);
    }

    /** A pupil over eighteen who answers for herself; her parent stays as a mere contact. */
    Family adultPupil(Level level) {
        Family parents = family(Circumstance.SINGLE, List.of(level));
        Child drawn = parents.children().get(0);
        LocalDate birth = LocalDate.of(year - 18, 3, 12);
        Child child = new Child(drawn.sex(), drawn.surname(), null, drawn.firstName(), drawn.secondName(), null, birth,
                drawn.birthPlace(), level, true, contacts.mobile(),
                contacts.mail(drawn.firstName(), drawn.surname()));
        Home home = names.home();
        Adult self = new Adult(child.sex(), child.surname(), null, child.firstName(), null, child.mobile(), null, true,
                child.mail(), false, home, "84", Kinship.SELF, Authority.LEGAL, true, true);
        Adult parent = adult(Kinship.MOTHER, Authority.CONTACT, names.surname(), null, names.home(), false, false);
        return new Family(List.of(self, parent), List.of(child));
    }

    /** Somebody who looks after the children every day without being their legal guardian. */
    Adult inCharge(Home home) {
        return reachedByMail(
                adult(Kinship.RELATIVE, Authority.IN_CHARGE, names.surname(), null, home, false, true));
    }

    Adult reachedByMail(Adult adult) {
        return adult.mail() != null ? adult : adult.withMail(contacts.mail(adult.firstName(), adult.displayName()));
    }

    private List<Adult> together(String mothersName, String fathersName) {
        Home home = names.home();
        String usage = draw.chance(0.4) ? fathersName : null;
        return List.of(adult(Kinship.MOTHER, Authority.LEGAL, mothersName, usage, home, true, true),
                adult(Kinship.FATHER, Authority.LEGAL, fathersName, null, home, false, true));
    }

    private Adult contact() {
        boolean grandparent = draw.chance(0.7);
        return adult(grandparent ? Kinship.GRANDPARENT : Kinship.RELATIVE,
                grandparent ? Authority.CONTACT : Authority.IN_CHARGE, names.surname(), null,
                draw.chance(0.5) ? names.home() : null, false, false);
    }

    private Adult adult(Kinship kinship, Authority authority, String surname, String usage, Home home, boolean pays,
            boolean hosts) {
        Sex sex = switch (kinship) {
            case MOTHER -> Sex.FEMALE;
            case FATHER -> Sex.MALE;
            default -> draw.chance(0.5) ? Sex.FEMALE : Sex.MALE;
        };
        String firstName = names.firstName(sex);
        boolean anyPhone = !draw.chance(0.05);
        return new Adult(sex, surname, usage, firstName, anyPhone && draw.chance(0.4) ? contacts.landline() : null,
                anyPhone ? contacts.mobile() : null, anyPhone && draw.chance(0.3) ? contacts.landline() : null,
                draw.chance(0.6), draw.chance(0.55) ? contacts.mail(firstName, usage == null ? surname : usage) : null,
                draw.chance(0.5), home, draw.pick(PROFESSIONS), kinship, authority, pays, hosts);
    }

    private Child child(Level level, String fathersName, String mothersName) {
        Sex sex = draw.chance(0.5) ? Sex.FEMALE : Sex.MALE;
        boolean late = draw.chance(0.04);
        int birthYear = year - level.age - (late ? 1 : 0) + (draw.chance(0.02) ? 1 : 0);
        LocalDate birth = draw.day(LocalDate.of(birthYear, 1, 1), LocalDate.of(birthYear, 12, 31));
        String firstName = names.firstName(sex);
        boolean older = level.age >= Level.SECOND.age;
        String usage = draw.chance(0.1) ? fathersName + "-" + mothersName : null;
        return new Child(sex, fathersName, usage, firstName, draw.chance(0.6) ? names.firstName(sex) : null,
                draw.chance(0.2) ? names.firstName(sex) : null, birth, birthPlace(), level, late,
                older && draw.chance(0.6) ? contacts.mobile() : null, null);
    }

    private BirthPlace birthPlace() {
        if (draw.chance(0.96)) return new BirthPlace("100", null, "099", "990%02d".formatted(draw.between(1, 40)));
        return new BirthPlace(draw.chance(0.3) ? "995" : String.valueOf(draw.between(101, 139)),
                draw.pick(TOWNS_ABROAD), null, null);
    }
}
