package fr.carnet.imports.file.control;

import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.OpenedFile;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The files of each run, as rows: what was opened once is not looked for again when the run is restarted. */
@ApplicationScoped
public class OpenedFiles {

    /** Keeps the files of a run, instead of those of an earlier try. */
    public void keep(Connection connection, long instance, List<OpenedFile> files) throws SQLException {
        try (PreparedStatement former = connection.prepareStatement("delete from import_file where instance_id = ?");
             PreparedStatement row = connection.prepareStatement("""
                insert into import_file (instance_id, uai, said_uai, root, kind, path, said_year, stamped_at, trouble)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
             PreparedStatement count = connection.prepareStatement("""
                update job_run set schools = (select count(distinct uai) from import_file where instance_id = ?)
                 where instance_id = ?""")) {
            former.setLong(1, instance);
            former.executeUpdate();
            for (OpenedFile file : files) {
                row.setLong(1, instance);
                row.setString(2, file.uai());
                row.setString(3, file.saidUai());
                row.setString(4, file.root());
                row.setString(5, file.kind().name());
                row.setString(6, file.path().toString());
                row.setString(7, file.saidYear());
                row.setTimestamp(8, file.stampedAt() == null ? null : Timestamp.valueOf(file.stampedAt()));
                row.setString(9, file.trouble());
                row.addBatch();
            }
            row.executeBatch();
            count.setLong(1, instance);
            count.setLong(2, instance);
            count.executeUpdate();
        }
    }

    /** The schools of a run that still have to be imported: all of them at first, those left at a restart. */
    public List<String> schoolsLeft(Connection connection, long instance) throws SQLException {
        List<String> schools = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select distinct f.uai from import_file f
                 where f.instance_id = ?
                   and not exists (select from job_school s
                                    where s.instance_id = f.instance_id and s.uai = f.uai and s.status <> 'FAILED')
                 order by f.uai""")) {
            query.setLong(1, instance);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    schools.add(rows.getString(1));
                }
            }
        }
        return schools;
    }

    public List<OpenedFile> of(Connection connection, long instance, String uai) throws SQLException {
        List<OpenedFile> files = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select said_uai, root, kind, path, said_year, stamped_at, trouble
                  from import_file where instance_id = ? and uai = ? order by id""")) {
            query.setLong(1, instance);
            query.setString(2, uai);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    files.add(new OpenedFile(uai, rows.getString(1), rows.getString(2),
                            FileKind.valueOf(rows.getString(3)), Path.of(rows.getString(4)), rows.getString(5),
                            local(rows.getTimestamp(6)), rows.getString(7)));
                }
            }
        }
        return files;
    }

    /** When the newest files ever imported for the school had been exported, by kind; empty before a first import. */
    public Map<FileKind, LocalDateTime> lastImported(Connection connection, long instance, String uai)
            throws SQLException {
        Map<FileKind, LocalDateTime> stamps = new EnumMap<>(FileKind.class);
        try (PreparedStatement query = connection.prepareStatement("""
                select f.kind, max(f.stamped_at)
                  from import_file f
                  join job_school s on s.instance_id = f.instance_id and s.uai = f.uai and s.status = 'IMPORTED'
                 where f.uai = ? and f.instance_id <> ? and f.stamped_at is not null
                 group by f.kind""")) {
            query.setString(1, uai);
            query.setLong(2, instance);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    stamps.put(FileKind.valueOf(rows.getString(1)), local(rows.getTimestamp(2)));
                }
            }
        }
        return stamps;
    }

    private static LocalDateTime local(Timestamp stamp) {
        return stamp == null ? null : stamp.toLocalDateTime();
    }
}
