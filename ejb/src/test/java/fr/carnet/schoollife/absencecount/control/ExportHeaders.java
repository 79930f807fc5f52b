package fr.carnet.schoollife.absencecount.control;

import java.util.List;

/** Shows the gate what the export is headed with. */
public final class ExportHeaders {

    private ExportHeaders() {
    }

    public static List<String> ofCounts() {
        return CountedPupilsData.COLUMNS;
    }
}
