package fr.carnet.privacy.control;

import fr.carnet.privacy.boundary.DataTable;
import fr.carnet.privacy.boundary.PersonalData;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.DocumentPrinter;
import fr.carnet.shared.entity.LetterHead;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** All that the components hold about a person, in one document to read or in one that programs read (DP-011). */
@Dependent
public class DataExport {

    @Inject
    @Any
    Instance<PersonalData> holders;

    @Inject
    SchoolClock clock;

    public byte[] json(long account) {
        JsonObjectBuilder all = Json.createObjectBuilder().add("date", clock.today().toString());
        tables(account).forEach(table -> all.add(table.title(), rows(table)));
        return all.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] pdf(long account) {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        LetterHead head = new LetterHead("Carnet", List.of("Ministère chargé de l’éducation nationale"), null, null);
        try (DocumentPrinter printer = new DocumentPrinter(paper, head, clock.today(), "Mes données", true)) {
            printer.text("Tout ce que Carnet tient sur vous et, pour vos enfants, ce qu’il vous montre. Une donnée fausse ? Demandez sa rectification"
                    + " depuis la page « Mes données et mes droits ».");
            tables(account).forEach(table -> print(printer, table));
        } catch (IOException full) {
            throw new UncheckedIOException("The document cannot be written.", full);
        }
        return paper.toByteArray();
    }

    private List<DataTable> tables(long account) {
        return holders.stream().sorted(Comparator.comparingInt(PersonalData::rank)).flatMap(holder -> holder.of(account).stream()).toList();
    }

    private static void print(DocumentPrinter printer, DataTable table) {
        printer.heading(table.title());
        if (table.rows().isEmpty()) {
            printer.text("Rien.");
            return;
        }
        float[] widths = new float[table.columns().size()];
        Arrays.fill(widths, 1);
        printer.table(widths, table.columns(), table.rows());
    }

    private static JsonArrayBuilder rows(DataTable table) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (List<String> row : table.rows()) {
            JsonObjectBuilder line = Json.createObjectBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.add(table.columns().get(i), row.get(i));
            }
            rows.add(line);
        }
        return rows;
    }
}
