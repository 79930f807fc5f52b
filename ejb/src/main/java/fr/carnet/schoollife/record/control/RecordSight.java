package fr.carnet.schoollife.record.control;

import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.entity.Role;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which facts of a pupil's year a role reads: those that it needs for its work, and no other (<i>S1-7; rules 9.3</i>).
 *
 * <p>Only the CPE and the head read sanctions: an assistant has no use for them, and a teacher is told by the head when need be.
 */
public final class RecordSight {

    private static final Map<String, Set<EventKind>> SEEN = Map.of(
            Role.HEAD, EnumSet.allOf(EventKind.class),
            Role.CPE, EnumSet.allOf(EventKind.class),
            Role.AED, EnumSet.of(EventKind.ABSENCE, EventKind.LATENESS, EventKind.PUNISHMENT),
            Role.TEACHER, EnumSet.of(EventKind.ABSENCE, EventKind.LATENESS, EventKind.PUNISHMENT),
            Role.SECRETARIAT, EnumSet.of(EventKind.ABSENCE, EventKind.LATENESS));

    private RecordSight() {
    }

    /** @param holds whether the caller has a role; a caller of no known role sees nothing */
    public static Set<EventKind> of(Predicate<String> holds) {
        Set<EventKind> seen = EnumSet.noneOf(EventKind.class);
        SEEN.forEach((role, kinds) -> {
            if (holds.test(role)) {
                seen.addAll(kinds);
            }
        });
        return seen;
    }
}
