package fr.carnet.schoollife.halfday.control;

import fr.carnet.establishments.control.LetterHeads;
import fr.carnet.schoollife.halfday.boundary.Register;
import fr.carnet.schoollife.halfday.boundary.RegisterLine;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.DocumentPrinter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The monthly register of a division on landscape paper, with its key. */
@Dependent
public class RegisterPrint {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final float NAME = 9;
    private static final float TOTAL = 2;

    @Inject
    LetterHeads heads;

    @Inject
    SchoolClock clock;

    public byte[] print(Register register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String title = "Registre d’appel – " + register.division() + " – " + MONTH.format(register.month());
        try (DocumentPrinter paper = new DocumentPrinter(out, heads.current(), clock.today(), title, true)) {
            paper.text("Deux signes par jour, matin puis après-midi. N : manquée sans motif légitime. ? : explication à l’étude."
                    + " J : motif légitime. · : présent. Case vide : présent toute la journée.");
            paper.table(widths(register), header(register), register.lines().stream().map(RegisterPrint::row).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static float[] widths(Register register) {
        float[] widths = new float[register.days().size() + 4];
        Arrays.fill(widths, TOTAL);
        widths[0] = NAME;
        return widths;
    }

    private static List<String> header(Register register) {
        List<String> header = new ArrayList<>(List.of("Élève"));
        register.days().forEach(day -> header.add(Integer.toString(day.getDayOfMonth())));
        header.addAll(List.of("N", "?", "J"));
        return header;
    }

    private static List<String> row(RegisterLine line) {
        List<String> row = new ArrayList<>(List.of(line.lastName() + " " + line.firstName()));
        row.addAll(line.cells());
        row.addAll(List.of(Integer.toString(line.bare()), Integer.toString(line.awaiting()), Integer.toString(line.excused())));
        return row;
    }
}
