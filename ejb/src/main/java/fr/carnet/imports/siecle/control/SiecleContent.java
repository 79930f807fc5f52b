package fr.carnet.imports.siecle.control;

import fr.carnet.imports.control.Content;
import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.shared.entity.Tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/** The SIECLE exports of one school. */
public final class SiecleContent implements Content {

    private final StagedSchool rows;
    private final SiecleReader reader;
    private final LocalDate today;
    private SchoolLoad load;

    public SiecleContent(int schoolYear, LocalDate today) {
        this.rows = new StagedSchool(today);
        this.reader = new SiecleReader(schoolYear, today);
        this.today = today;
    }

    @Override
    public void read(FileKind kind, byte[] xml, Findings findings) throws UnreadableFile {
        reader.read(kind, xml, rows, findings);
    }

    @Override
    public Tally refusedWhole() {
        return SchoolLoad.refusedWhole(rows);
    }

    @Override
    public Tally plan(Connection connection, Map<FileKind, String> names, Findings findings) throws SQLException {
        load = new SchoolLoad(connection, names, findings);
        return load.plan(rows, today);
    }

    @Override
    public void apply(Tally planned) throws SQLException {
        load.apply(planned);
    }
}
