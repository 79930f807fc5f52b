package fr.carnet.local.synthetic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A plausible week of a school: every service that has a teacher gets its hours, a half hour being one hour every other week.
 *
 * <p>No teacher and no division is ever in two places, the two weeks taken apart; a lesson for which no hour is left is not given.
 * Nothing is drawn: the same school always has the same week.
 */
final class WeekPlan {

    private final School school;
    private final StaffRoom staff;
    /** Hours taken by each teacher and division: bit 2n for week A, 2n + 1 for week B of the n-th slot. */
    private final Map<Object, BitSet> taken = new HashMap<>();
    private final Set<String> daysOfService = new HashSet<>();
    private final Map<StaffMember, Integer> roomOf = new HashMap<>();
    private final List<PlannedLesson> lessons = new ArrayList<>();

    private WeekPlan(School school, StaffRoom staff) {
        this.school = school;
        this.staff = staff;
    }

    static List<PlannedLesson> of(School school, StaffRoom staff) {
        return new WeekPlan(school, staff).plan();
    }

    /** Groups first, since they hold several divisions at once. */
    private List<PlannedLesson> plan() {
        List<Service> services = staff.services().stream().filter(service -> !service.teachers().isEmpty())
                .sorted(Comparator.comparingInt(service -> -divisions(service).size())).toList();
        for (int i = 0; i < services.size(); i++) {
            Service service = services.get(i);
            double hours = service.subject().hours;
            for (int hour = 0; hour < (int) hours; hour++) place(service, "H", i + hour);
            if (hours % 1 > 0) place(service, i % 2 == 0 ? "A" : "B", i);
        }
        return List.copyOf(lessons);
    }

    private List<String> divisions(Service service) {
        return school.groups().stream().filter(group -> group.code().equals(service.structureCode())).findFirst()
                .map(group -> group.divisions().stream().map(Division::code).toList())
                .orElse(List.of(service.structureCode()));
    }

    private void place(Service service, String weeks, int turn) {
        List<Object> held = new ArrayList<>(divisions(service));
        held.addAll(service.teachers());
        Slot best = null;
        int bestCost = Integer.MAX_VALUE;
        for (int i = 0; i < Slot.WEEK.size(); i++) {
            Slot slot = Slot.WEEK.get(i);
            int number = i;
            if (held.stream().anyMatch(each -> isTaken(each, number, weeks))) continue;
            int cost = cost(service, slot, turn);
            if (cost < bestCost) {
                best = slot;
                bestCost = cost;
            }
        }
        if (best == null) return;
        int number = Slot.WEEK.indexOf(best);
        held.forEach(each -> take(each, number, weeks));
        daysOfService.add(day(service, best));
        lessons.add(new PlannedLesson(service, best, weeks, room(service.teachers().get(0))));
    }

    /** Not the same subject twice a day, the last hours only when need be, and not everybody on Monday. */
    private int cost(Service service, Slot slot, int turn) {
        int cost = daysOfService.contains(day(service, slot)) ? 100 : 0;
        cost += slot.rank() == 7 ? 40 : slot.rank() == 6 ? 10 : 0;
        return cost + 2 * Math.floorMod(slot.day().getValue() - 1 - turn, 5) + Math.floorMod(slot.rank() - turn, 3);
    }

    private static String day(Service service, Slot slot) {
        return service.structureCode() + "/" + service.subject() + "/" + slot.day();
    }

    private boolean isTaken(Object each, int slot, String weeks) {
        BitSet hours = taken.getOrDefault(each, new BitSet());
        return !weeks.equals("B") && hours.get(2 * slot) || !weeks.equals("A") && hours.get(2 * slot + 1);
    }

    private void take(Object each, int slot, String weeks) {
        BitSet hours = taken.computeIfAbsent(each, unknown -> new BitSet());
        if (!weeks.equals("B")) hours.set(2 * slot);
        if (!weeks.equals("A")) hours.set(2 * slot + 1);
    }

    /** Each teacher has a room, so that no room is ever asked for twice. */
    private String room(StaffMember teacher) {
        int number = roomOf.computeIfAbsent(teacher, unknown -> roomOf.size() + 1);
        return teacher.subject() == Subject.SPORT ? "GYM" + number : "%c%02d".formatted((char) ('A' + number / 25), number % 25 + 1);
    }
}
