package fr.carnet.local.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the four files that a secretary downloads from SIECLE, and the envelope that is common to them. */
final class SiecleWriter {

    private final ExportStyle style;

    SiecleWriter(ExportStyle style) {
        this.style = style;
    }

    /** In the order of pupils, guardians, structures, nomenclatures. */
    List<Path> write(Population population, Path folder) throws IOException {
        String pupils = style.addresses() ? "ElevesAvecAdresses" : "ElevesSansAdresses";
        return List.of(
                file(population, folder, pupils, "BEE_ELEVES", style.generation() == Generation.NEW ? "3.0" : "1.7",
                        new ElevesSections(population, style)::write),
                file(population, folder, "ResponsablesAvecAdresses", "BEE_RESPONSABLES", "2.1",
                        new ResponsablesSections(population, style)::write),
                file(population, folder, "Structures", "BEE_STRUCTURES", "2.0",
                        out -> StructuresSections.write(population.school(), out)),
                file(population, folder, "Nomenclature", "BEE_NOMENCLATURES", "3.1",
                        out -> NomenclaturesSections.write(population.school().kind(), out)));
    }

    private Path file(Population population, Path folder, String name, String root, String version,
            ExportFile.Content sections) throws IOException {
        return ExportFile.write(folder, name, style, out -> {
            String date = FrenchDate.of(population.exportedOn());
            out.open(root, "VERSION", version).open("PARAMETRES").leaf("UAJ", population.school().uai())
                    .leaf("ANNEE_SCOLAIRE", population.school().year()).leaf("DATE_EXPORT", date)
                    .leaf("HORODATAGE", date + " 07:42:11").end().open("DONNEES");
            sections.write(out);
        });
    }
}
