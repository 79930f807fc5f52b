package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.schoollife.discipline.sanction.boundary.RegisterLine;
import fr.carnet.schoollife.discipline.sanction.boundary.YearCount;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;
import fr.carnet.schoollife.discipline.sanction.entity.Suspension;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.DocumentPrinter;
import fr.carnet.shared.entity.LetterHead;
import fr.carnet.shared.entity.SchoolYear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The register of sanctions and the counts of a year on paper, without anybody's identity (<i>ED-116, ED-117</i>). */
@Dependent
public class RegisterPrint {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    @Inject
    SchoolClock clock;

    public byte[] print(LetterHead head, SchoolYear year, List<YearCount> counts, List<RegisterLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentPrinter paper = new DocumentPrinter(out, head, clock.today(), "Registre des sanctions", false)) {
            paper.heading("Bilan de l’année scolaire " + year);
            paper.text(counts.isEmpty() ? "Aucune sanction n’a été prononcée cette année." : "Sanctions prononcées, par niveau et par autorité.");
            if (!counts.isEmpty()) {
                paper.table(new float[] {4, 3, 1, 1, 1}, List.of("Sanction", "Autorité", "Nombre", "Sursis", "Alternative"),
                        counts.stream().map(RegisterPrint::row).toList());
            }
            paper.heading("Registre");
            paper.text("Faits et mesures, sans l’identité des élèves, pour que des faits semblables soient appréciés de la même façon.");
            paper.table(new float[] {2, 3, 6}, List.of("Mois", "Mesure", "Faits et circonstances"), lines.stream().map(RegisterPrint::row).toList());
        } catch (IOException full) {
            throw new UncheckedIOException("The register cannot be printed.", full);
        }
        return out.toByteArray();
    }

    private static List<String> row(YearCount count) {
        return List.of(ProcedureLetters.level(count.kind()), authority(count.authority()), String.valueOf(count.sanctions()),
                String.valueOf(count.suspended()), String.valueOf(count.alternatives()));
    }

    private static List<String> row(RegisterLine line) {
        String length = line.kind().measure() == SanctionKind.Measure.HOURS ? line.hours() + " h" : line.days() == null ? "" : line.days() + " j";
        String suspension = line.suspension() == Suspension.NONE ? "" : ", avec sursis";
        return List.of(MONTH.format(line.month()), ProcedureLetters.level(line.kind()) + " " + length + suspension
                + (line.alternative() ? ", mesure alternative" : "") + " (" + authority(line.authority()) + ")", line.facts());
    }

    private static String authority(Authority authority) {
        return authority == Authority.BOARD ? "conseil de discipline" : "chef d’établissement";
    }
}
