package fr.carnet.local.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the families of one school, from three sequences that never meet. They begin elsewhere in the next school,
 * but not everywhere: in the eighth the same numbers come back for other people, as they do in the country.
 *
 * <p>An adult or a home met again keeps its number, which is how brothers and sisters share their parents in the
 * files.
 */
final class Register {

    private static final int FIRST_PUPIL = 700_000;
    private static final int FIRST_PERSON = 810_000;
    private static final int FIRST_ADDRESS = 910_000;

    private final School school;
    private final LocalDate exportedOn;
    private final int offset;
    private final Map<Adult, Person> personOf = new HashMap<>();
    private final Map<Home, Address> addressOf = new HashMap<>();
    private final Map<Child, Pupil> pupilOf = new HashMap<>();
    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    Register(School school, LocalDate exportedOn) {
        this.school = school;
        this.exportedOn = exportedOn;
        this.offset = school.number() % 7 * 14_000;
    }

    /** Enrols one child of a family; {@code numbered} and {@code known} say whether it has an ELENOET and an INE. */
    Pupil enrol(Family family, Child child, Schooling schooling, boolean numbered, boolean known) {
        int rank = pupils.size() + 1;
        List<Person> answering = family.adults().stream().map(this::person).toList();
        Integer address = answering.stream().filter(person -> person.adult().hosts()).map(Person::addressId)
                .findFirst().orElse(answering.isEmpty() ? null : answering.get(0).addressId());
        Pupil pupil = new Pupil(FIRST_PUPIL + offset + rank, numbered ? 1_000 + rank : null,
                known ? NationalIds.ine(school.number() * 5_000 + rank) : null, address, child, schooling);
        pupils.add(pupil);
        pupilOf.put(child, pupil);
        answering.forEach(person -> links.add(new Link(pupil, person)));
        return pupil;
    }

    Person person(Adult adult) {
        return personOf.computeIfAbsent(adult, unknown -> {
            Person person = new Person(FIRST_PERSON + offset + personOf.size() + 1,
                    unknown.home() == null ? null : address(unknown.home()).id(), unknown);
            persons.add(person);
            return person;
        });
    }

    Pupil pupil(Child child) {
        return pupilOf.get(child);
    }

    int size() {
        return pupils.size();
    }

    School school() {
        return school;
    }

    Population population(StaffRoom staff) {
        return new Population(school, exportedOn, List.copyOf(pupils), List.copyOf(persons), List.copyOf(links),
                List.copyOf(addresses), staff);
    }

    private Address address(Home home) {
        return addressOf.computeIfAbsent(home, unknown -> {
            Address address = new Address(FIRST_ADDRESS + offset + addressOf.size() + 1, unknown);
            addresses.add(address);
            return address;
        });
    }
}
