package fr.carnet.local.synthetic;

import java.io.IOException;

/** The inside of BEE_STRUCTURES; the divisions of a group come in both spellings, as they do in real files. */
final class StructuresSections {

    private StructuresSections() {
    }

    static void write(School school, XmlOut out) throws IOException {
        out.open("DIVISIONS");
        for (Division division : school.divisions()) {
            out.open("DIVISION", "CODE_STRUCTURE", division.code()).leaf("LIBELLE_LONG", division.label())
                    .leaf("CODE_RNE", school.uai()).leaf("CODE_CONTRAT", "").open("MEFS_APPARTENANCE")
                    .open("MEF_APPARTENANCE").leaf("CODE_MEF", division.level().mef).end().end().end();
        }
        out.end().open("GROUPES");
        for (TeachingGroup group : school.groups()) {
            out.open("GROUPE", "CODE_STRUCTURE", group.code()).leaf("LIBELLE_LONG", group.label())
                    .open("DIVISIONS_APPARTENANCE");
            for (int i = 0; i < group.divisions().size(); i++) {
                String code = group.divisions().get(i).code();
                if (i % 2 == 0) out.leaf("DIVISION_APPARTENANCE", "", "CODE_STRUCTURE", code);
                else out.open("DIVISION_APPARTENANCE").leaf("CODE_STRUCTURE", code).end();
            }
            out.end().end();
        }
        out.end();
    }
}
