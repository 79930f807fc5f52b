package fr.carnet.imports.control;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.shared.entity.Tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What the files of one school hold, first read, then planned and applied; see {@link SchoolImport} for when. */
public interface Content {

    /** Reads one file; what is wrong with a line is a finding. */
    void read(FileKind kind, byte[] xml, Findings findings) throws UnreadableFile;

    /** The counts of a school refused whole: whatever was read is refused. */
    Tally refusedWhole();

    /**
     * Stages the rows and says what follows, inside the school's scope; nothing is written that outlives the
     * transaction.
     *
     * @param names name of each file read, for findings
     */
    Tally plan(Connection connection, Map<FileKind, String> names, Findings findings) throws SQLException;

    /** Does what has just been planned. */
    void apply(Tally planned) throws SQLException;
}
