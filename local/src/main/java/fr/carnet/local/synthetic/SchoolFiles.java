package fr.carnet.local.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The files of one school, alone: what tests of the imports start from.
 *
 * <p>The first pupil of each file is always regular: two parents at one address, a division, an INE.
 *
 * @param siecle the folder that holds the four SIECLE files
 * @param sts the staff's file
 * @param timetable the week of its divisions
 * @param directory the directory of this one school
 */
public record SchoolFiles(String uai, Path siecle, Path sts, Path timetable, Path directory) {

    /** A collège as they are, with leavers, pupils without division and other irregularities. */
    public static SchoolFiles write(Path dir, int number, int pupils, int schoolYear, long seed, ExportStyle style) {
        return write(dir, number, pupils, schoolYear, seed, style, true);
    }

    /** A collège without any irregularity: whatever finding a job makes of it, a test put it there. */
    public static SchoolFiles writeRegular(Path dir, int number, int pupils, int schoolYear, long seed) {
        return write(dir, number, pupils, schoolYear, seed, ExportStyle.CURRENT, false);
    }

    private static SchoolFiles write(Path dir, int number, int pupils, int schoolYear, long seed, ExportStyle style,
            boolean irregular) {
        Population population = population(number, SchoolKind.COLLEGE, pupils, schoolYear, seed, irregular);
        String uai = population.school().uai();
        Path siecle = dir.resolve("siecle").resolve(uai);
        try {
            new SiecleWriter(style).write(population, siecle);
            Path sts = new StsWriter(style).write(population, dir.resolve("sts"));
            Path timetable = new TimetableWriter(style).write(population, dir.resolve("timetables"));
            Path directory = DirectoryWriter.write(List.of(population.school()), dir.resolve(uai + ".csv"));
            return new SchoolFiles(uai, siecle, sts, timetable, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws the people of one school; nothing of them is shared with the next one. */
    static Population population(int number, SchoolKind kind, int pupils, int schoolYear, long seed,
            boolean irregular) {
        Draw draw = Draw.of(seed, number);
        Names names = new Names(draw);
        Contacts contacts = new Contacts(draw, "familles" + number + ".invalid");
        FamilyMaker families = new FamilyMaker(draw, names, contacts, schoolYear);
        School school = SchoolShape.of(number, kind, names.schoolName(), pupils, schoolYear, names);
        Register register = new Register(school, LocalDate.of(schoolYear, 9, 15));
        Intake intake = new Intake(register, draw, families);
        Family first = families.family(Circumstance.TOGETHER, List.of(kind.levels.get(0)));
        intake.enrolRegularly(first, first.children().get(0));
        if (irregular) intake.fillUpTo(pupils);
        else intake.fillRegularlyUpTo(pupils);
        return register.population(new StaffMaker(school, draw, names).staff(pupils));
    }
}
