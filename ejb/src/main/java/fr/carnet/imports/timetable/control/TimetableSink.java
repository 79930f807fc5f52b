package fr.carnet.imports.timetable.control;

import fr.carnet.imports.timetable.entity.TimetableRow;

import java.time.LocalDate;

/** Where the readers put what they read, record by record. */
interface TimetableSink {

    void alternance(String code, String label);

    /** An alternance that the file names without saying its weeks. */
    void usualAlternance(String code);

    void week(String alternance, LocalDate monday);

    void row(TimetableRow row);

    /** A row that says too little to be a lesson; its finding has been told. */
    void refused(int line);
}
