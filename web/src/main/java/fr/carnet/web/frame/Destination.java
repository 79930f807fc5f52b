package fr.carnet.web.frame;

import fr.carnet.shared.entity.Role;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that the navigation leads to, who finds it there, and the section of the work it belongs to.
 *
 * <p>The first page of a section, for somebody, is where the section leads. Trap: this decides what is shown; boundaries decide what is
 * allowed.
 */
enum Destination {
    FAMILY_HOME(Area.FAMILY, "/family/home", Roles.FAMILY, "family_child", "family_explain"),
    FAMILY_TIMETABLE(Area.FAMILY_TIMETABLE, "/family/timetable", Roles.FAMILY),

    BOARD(Area.DAY, "/schoollife/board", Roles.OFFICE, "schoollife_board_live"),
    CONTACTS(Area.DAY, "/schoollife/contacts", Roles.DESK, "schoollife_messages"),
    PRESENCE(Area.DAY, "/schoollife/presence", Roles.OFFICE),

    ROLLS(Area.ROLLS, "/schoollife/rolls", Set.of(Role.HEAD, Role.CPE, Role.AED, Role.TEACHER), "schoollife_roll_call"),

    ABSENCES(Area.ABSENCES, "/schoollife/absences", Roles.DESK, "schoollife_absence", "schoollife_absences_of_many",
            "schoollife_absence_letter", "schoollife_arrangements", "schoollife_contradictions"),
    LATENESS(Area.ABSENCES, "/schoollife/lateness", Roles.DESK, "schoollife_late_pass"),
    ATTENDANCE_FILES(Area.ABSENCES, "/schoollife/attendance-files", Roles.LEADERS, "schoollife_attendance_file"),
    REGISTERS(Area.ABSENCES, "/schoollife/registers", Roles.DESK),

    PUNISHMENTS(Area.DISCIPLINE, "/schoollife/punishments", Roles.STAFF, "schoollife_punishment", "schoollife_give_punishment"),
    DETENTIONS(Area.DISCIPLINE, "/schoollife/detentions", Roles.OFFICE, "schoollife_detention"),
    INCIDENTS(Area.DISCIPLINE, "/schoollife/incidents", Set.of(Role.HEAD, Role.CPE, Role.AED, Role.TEACHER), "schoollife_incident",
            "schoollife_tell_incident"),
    SANCTIONS(Area.DISCIPLINE, "/schoollife/sanctions", Roles.LEADERS, "schoollife_sanction", "schoollife_open_procedure",
            "schoollife_disciplinary_board"),
    DISCIPLINE_LETTERS(Area.DISCIPLINE, "/schoollife/discipline-letters", Set.of(Role.HEAD, Role.CPE, Role.SECRETARIAT)),

    TIMETABLE(Area.TIMETABLE, "/timetable/week", Roles.STAFF),
    CHANGES(Area.TIMETABLE, "/timetable/changes", Set.of(Role.HEAD, Role.CPE, Role.SECRETARIAT)),
    STAFF_ABSENCES(Area.TIMETABLE, "/timetable/staff-absences", Set.of(Role.HEAD, Role.SECRETARIAT)),

    PUPILS(Area.PUPILS, "/people/pupils", Set.of(Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT, Role.TEACHER), "people_pupil", "people_statement",
            "people_authority"),

    LETTERS(Area.ACCOUNTS, "/accounts/letters", Set.of(Role.HEAD, Role.SECRETARIAT)),
    PUPIL_CODES(Area.ACCOUNTS, "/accounts/pupil-codes", Set.of(Role.HEAD, Role.CPE, Role.SECRETARIAT, Role.TEACHER)),
    REQUESTS(Area.ACCOUNTS, "/privacy/requests", Roles.HEADS),

    SERVICES(Area.SCHOOL, "/establishments/services", Roles.HEADS),
    STAFF(Area.SCHOOL, "/establishments/staff", Roles.HEADS),
    SCHOOL_DAY(Area.SCHOOL, "/establishments/school-day", Roles.HEADS),

    FAMILY_ACCOUNT(Area.ACCOUNT, "/family/account", Roles.FAMILY, "family_pupil_account", "family_my_data", "family_refusal"),
    ACCOUNT(Area.ACCOUNT, "/account/security", Roles.WITH_AN_ACCOUNT, "account_second_factor");

    /** What the line of navigation shows, in this order. */
    enum Area {
        FAMILY, FAMILY_TIMETABLE, DAY, ROLLS, ABSENCES, DISCIPLINE, TIMETABLE, PUPILS, ACCOUNTS, SCHOOL, ACCOUNT
    }

    private static final class Roles {
        static final Set<String> FAMILY = Set.of(Role.GUARDIAN, Role.PUPIL);
        static final Set<String> HEADS = Set.of(Role.HEAD);
        static final Set<String> LEADERS = Set.of(Role.HEAD, Role.CPE);
        static final Set<String> OFFICE = Set.of(Role.HEAD, Role.CPE, Role.AED);
        static final Set<String> DESK = Set.of(Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT);
        static final Set<String> STAFF = Set.of(Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT, Role.TEACHER, Role.STAFF);

        /** Nurses and the rectorat have no page of pupils. */
        static final Set<String> WITH_AN_ACCOUNT = Stream.concat(STAFF.stream(), Stream.of(Role.NURSE, Role.RECTORAT)).collect(Collectors.toUnmodifiableSet());
    }

    private final Area area;
    private final String path;
    private final Set<String> roles;
    private final List<String> pages;

    Destination(Area area, String path, Set<String> roles, String... details) {
        this.area = area;
        this.path = path;
        this.roles = roles;
        this.pages = Stream.concat(Stream.of(path.substring(1).replace('/', '_').replace('-', '_')), Stream.of(details)).toList();
    }

    Area area() {
        return area;
    }

    String path() {
        return path;
    }

    /** Whether one of these roles finds the place. */
    boolean isFor(List<String> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** Whether a page, by the prefix of its messages, is this place or one of the pages opened from it. */
    boolean holds(String page) {
        return pages.contains(page);
    }
}
