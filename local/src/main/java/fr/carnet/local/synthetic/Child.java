package fr.carnet.local.synthetic;

import java.time.LocalDate;

/** A child of a family, before any school gave it a number. */
record Child(Sex sex, String surname, String usageName, String firstName, String secondName, String thirdName,
        LocalDate birth, BirthPlace birthPlace, Level level, boolean repeats, String mobile, String mail) {

    Child named(String newSurname, String newFirstName) {
        return new Child(sex, newSurname, usageName, newFirstName, secondName, thirdName, birth, birthPlace, level,
                repeats, mobile, mail);
    }
}
