package fr.carnet.local.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Staffs a school: a head and a deputy, a CPE for two hundred pupils, a librarian, and for each subject as many
 * teachers as its hours ask for.
 *
 * <p>The first service is left without teacher and two services have two: both are legal in STS-web.
 */
final class StaffMaker {

    private static final double FULL_LOAD = 18;
    private static final List<String> GRADES = List.of("CERT. CL N", "CERT. H CL", "CERT CE", "AGREGE CLN",
            "AGREGE HCL");

    private final School school;
    private final Draw draw;
    private final Names names;
    private final List<StaffMember> members = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final Map<Subject, StaffMember> onDuty = new HashMap<>();
    private final Map<Subject, Double> load = new HashMap<>();

    StaffMaker(School school, Draw draw, Names names) {
        this.school = school;
        this.draw = draw;
        this.names = names;
    }

    StaffRoom staff(int pupils) {
        hire("DIR", null);
        hire("DIR", null);
        for (int i = 0; i < Math.max(1, pupils / 200); i++) hire("EDU", null);
        hire("DOC", null);
        for (Division division : school.divisions()) {
            for (Subject subject : Subject.values()) {
                if (subject.wholeDivision()) assign(division.code(), subject);
            }
        }
        for (TeachingGroup group : school.groups()) assign(group.code(), group.subject());
        return new StaffRoom(List.copyOf(members), List.copyOf(services), leads());
    }

    private void assign(String structure, Subject subject) {
        double hours = load.getOrDefault(subject, FULL_LOAD) + subject.hours;
        if (hours > FULL_LOAD) {
            onDuty.put(subject, hire("ENS", subject));
            hours = subject.hours;
        }
        load.put(subject, hours);
        List<StaffMember> teachers = new ArrayList<>();
        if (!services.isEmpty()) teachers.add(onDuty.get(subject));
        if (services.size() == 3 || services.size() == 7) teachers.add(members.get(members.size() - 2));
        services.add(new Service(structure, subject, teachers));
    }

    /** A teacher of the division leads it, one who leads no other when there is one; two share a final year. */
    private List<StaffRoom.Lead> leads() {
        List<StaffRoom.Lead> leads = new ArrayList<>();
        for (Division division : school.divisions()) {
            List<StaffMember> teachers = services.stream()
                    .filter(service -> service.structureCode().equals(division.code()))
                    .flatMap(service -> service.teachers().stream()).distinct().toList();
            List<StaffMember> free = teachers.stream()
                    .filter(teacher -> leads.stream().noneMatch(lead -> lead.teacher().equals(teacher))).toList();
            (free.isEmpty() ? teachers : free).stream().limit(division.level() == Level.FINAL ? 2 : 1)
                    .forEach(teacher -> leads.add(new StaffRoom.Lead(division, teacher)));
        }
        return leads;
    }

    private StaffMember hire(String function, Subject subject) {
        boolean local = subject != null && draw.chance(0.05);
        int rank = members.size() + 1;
        Sex sex = draw.chance(0.6) ? Sex.FEMALE : Sex.MALE;
        String birthName = names.surname();
        String usage = sex == Sex.FEMALE && draw.chance(0.3) ? names.surname() : birthName;
        LocalDate birth = draw.day(LocalDate.of(school.year() - 62, 1, 1), LocalDate.of(school.year() - 24, 12, 31));
        StaffMember member = new StaffMember(local ? rank : school.number() * 1_000 + 30_000 + rank,
                local ? "local" : "epp", sex, usage, local ? null : birthName, names.firstName(sex),
                local ? null : birth, subject == null ? null : draw.pick(GRADES), function, subject);
        members.add(member);
        return member;
    }
}
