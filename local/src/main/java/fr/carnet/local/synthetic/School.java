package fr.carnet.local.synthetic;

import java.util.List;

/** An establishment and its shape for one school year. */
record School(String uai, int number, SchoolKind kind, String name, String street, String postcode, String town,
        String insee, String phone, String mail, int year, List<Division> divisions, List<TeachingGroup> groups) {

    List<Division> divisionsOf(Level level) {
        return divisions.stream().filter(division -> division.level() == level).toList();
    }

    List<TeachingGroup> groupsOf(Division division, Subject subject) {
        return groups.stream().filter(group -> group.subject() == subject && group.divisions().contains(division))
                .toList();
    }
}
