package fr.carnet.local.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo académie: two collèges and a lycée of fifteen hundred pupils in all, on disk as the schools would send them.
 *
 * <p>Leaves {@code establishments.csv}, {@code siecle/<uai>/…}, {@code sts/…} and {@code timetables/…} in the folder. The first collège
 * exports as SIECLE does today, the second hands in old files of before 2016, in UTF-8 with a mark and on one line,
 * the lycée hands in zips.
 */
public final class DemoFiles {

    private static final int FIRST_COLLEGE = 560;
    private static final int SECOND_COLLEGE = 430;
    private static final int LYCEE = 510;

    private final FamilyMaker families;
    private final Register college;
    private final Register secondCollege;
    private final Register lycee;
    private final Draw draw;
    private final Names names;

    private DemoFiles(int year, LocalDate exportedOn, long seed) {
        this.draw = Draw.of(seed, 0);
        this.names = new Names(draw);
        this.families = new FamilyMaker(draw, names, new Contacts(draw, "familles.invalid"), year);
        this.college = new Register(
                SchoolShape.of(1, SchoolKind.COLLEGE, "des Trois-Chênes", FIRST_COLLEGE, year, names), exportedOn);
        this.secondCollege = new Register(
                SchoolShape.of(2, SchoolKind.COLLEGE, "de L’Haÿe-aux-Cœurs", SECOND_COLLEGE, year, names), exportedOn);
        this.lycee = new Register(
                SchoolShape.of(3, SchoolKind.LYCEE, "du Val-d’Ailleurs", LYCEE, year, names), exportedOn);
    }

    /** As exported in mid-September of the school year: the bytes depend on the arguments alone. */
    public static DemoCast write(Path dir, int schoolYear, long seed) throws IOException {
        return write(dir, schoolYear, LocalDate.of(schoolYear, 9, 15), seed);
    }

    /** As exported on a given day, for those who must not be told that the files are old. */
    public static DemoCast write(Path dir, int schoolYear, LocalDate exportedOn, long seed) throws IOException {
        return new DemoFiles(schoolYear, exportedOn, seed).write(dir);
    }

    private DemoCast write(Path dir) throws IOException {
        Family followed = followedFamily();
        Family strangers = strangers();
        Family adult = families.adultPupil(Level.FINAL);
        enrol(college, followed, 0);
        enrol(lycee, followed, 1);
        enrol(college, strangers, 0);
        enrol(lycee, adult, 0);
        for (int i = 0; i < 12; i++) enrolAcross(college);
        for (int i = 0; i < 8; i++) enrolAcross(secondCollege);
        new Intake(lycee, draw, families).enrolLongName();
        Population first = fill(college, FIRST_COLLEGE);
        Population second = fill(secondCollege, SECOND_COLLEGE);
        Population third = fill(lycee, LYCEE);
        write(dir, first, ExportStyle.CURRENT);
        write(dir, second, ExportStyle.CURRENT.with(Generation.OLD).with(Encoding.UTF_8_WITH_BOM).onOneLine());
        write(dir, third, ExportStyle.CURRENT.asZip());
        DirectoryWriter.write(List.of(college.school(), secondCollege.school(), lycee.school()),
                dir.resolve("establishments.csv"));
        return cast(first, List.of(second, third), followed, strangers, adult);
    }

    private Family followedFamily() {
        Family drawn = families.family(Circumstance.SEPARATED, List.of(Level.FIFTH, Level.SECOND));
        Adult mother = families.reachedByMail(drawn.adults().get(0));
        Adult father = drawn.adults().get(1).withMail(null);
        return new Family(List.of(mother, father, families.inCharge(mother.home())), drawn.children());
    }

    private Family strangers() {
        Family drawn = families.family(Circumstance.TOGETHER, List.of(Level.FIFTH));
        List<Adult> adults = new ArrayList<>(drawn.adults());
        adults.set(0, families.reachedByMail(adults.get(0)));
        return new Family(adults, drawn.children());
    }

    private void enrolAcross(Register collegeOfTheYounger) {
        Family family = families.family(List.of(draw.pick(SchoolKind.COLLEGE.levels), draw.pick(
                SchoolKind.LYCEE.levels)));
        enrol(collegeOfTheYounger, family, 0);
        enrol(lycee, family, 1);
    }

    private void enrol(Register register, Family family, int child) {
        new Intake(register, draw, families).enrolRegularly(family, family.children().get(child));
    }

    private Population fill(Register register, int pupils) {
        new Intake(register, draw, families).fillUpTo(pupils);
        return register.population(new StaffMaker(register.school(), draw, names).staff(pupils));
    }

    private static void write(Path dir, Population population, ExportStyle style) throws IOException {
        new SiecleWriter(style).write(population, dir.resolve("siecle").resolve(population.school().uai()));
        Path sts = Files.createDirectories(dir.resolve("sts"));
        new StsWriter(style).write(population, sts);
        new TimetableWriter(style).write(population, Files.createDirectories(dir.resolve("timetables")));
    }

    private DemoCast cast(Population first, List<Population> others, Family followed, Family strangers, Family adult) {
        Division led = college.pupil(followed.children().get(0)).schooling().divisions().get(0);
        return new DemoCast(staff(first, first.staff().first("DIR")), staff(first, first.staff().first("EDU")),
                staff(first, first.staff().leaderOf(led)),
                guardian(followed, 0, college, lycee), guardian(followed, 1, college, lycee),
                guardian(followed, 2, college, lycee), guardian(strangers, 0, college), guardian(adult, 0, lycee),
                others.stream().map(school -> staff(school, school.staff().first("DIR"))).toList());
    }

    private static DemoCast.Staff staff(Population population, StaffMember member) {
        return new DemoCast.Staff(population.school().uai(), member.type(), String.valueOf(member.id()),
                member.firstName(), member.usageName());
    }

    private static DemoCast.Guardian guardian(Family family, int rank, Register... schools) {
        Adult adult = family.adults().get(rank);
        List<DemoCast.PersonId> ids = new ArrayList<>();
        List<DemoCast.Child> children = new ArrayList<>();
        for (Register register : schools) {
            String uai = register.school().uai();
            ids.add(new DemoCast.PersonId(uai, String.valueOf(register.person(adult).id())));
            for (Child child : family.children()) {
                Pupil pupil = register.pupil(child);
                if (pupil == null) continue;
                children.add(new DemoCast.Child(uai, String.valueOf(pupil.id()), child.firstName(), child.surname(),
                        child.birth(), pupil.schooling().divisions().get(0).code()));
            }
        }
        return new DemoCast.Guardian(ids, adult.firstName(), adult.displayName(), adult.mail(), children);
    }
}
