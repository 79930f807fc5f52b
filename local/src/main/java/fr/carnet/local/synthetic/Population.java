package fr.carnet.local.synthetic;

import java.time.LocalDate;
import java.util.List;

/** Everything one school exports on one day. */
record Population(School school, LocalDate exportedOn, List<Pupil> pupils, List<Person> persons, List<Link> links,
        List<Address> addresses, StaffRoom staff) {
}
