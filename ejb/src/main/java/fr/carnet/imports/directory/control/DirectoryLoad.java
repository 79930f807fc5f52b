package fr.carnet.imports.directory.control;

import fr.carnet.imports.directory.entity.DirectoryLine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Brings the directory to what a file says of its schools; a school that the file does not name is left as it is.
 *
 * <p>One statement per school, since a national directory has eleven thousand lines and changes a few times a year.
 */
public final class DirectoryLoad {

    /** What a line does to the directory. */
    public enum Verdict { CREATED, CHANGED, UNCHANGED }

    private static final String KNOWN = """
            select (name, kind, academy, street, postcode, city, phone, email)
                   is not distinct from (?, ?, ?::smallint, ?, ?, ?, ?, ?)
              from establishment where uai = ?::char(8)
            """;

    private static final String WRITE = """
            insert into establishment (name, kind, academy, street, postcode, city, phone, email, uai)
            values (?, ?, ?::smallint, ?, ?, ?, ?, ?, ?)
            on conflict (uai) do update set name = excluded.name, kind = excluded.kind, academy = excluded.academy, street = excluded.street,
                   postcode = excluded.postcode, city = excluded.city, phone = excluded.phone, email = excluded.email,
                   version = establishment.version + 1
            """;

    private final Connection connection;

    public DirectoryLoad(Connection connection) {
        this.connection = connection;
    }

    public Verdict plan(DirectoryLine school) throws SQLException {
        try (PreparedStatement query = prepared(KNOWN, school); ResultSet row = query.executeQuery()) {
            return !row.next() ? Verdict.CREATED : row.getBoolean(1) ? Verdict.UNCHANGED : Verdict.CHANGED;
        }
    }

    public void apply(DirectoryLine school) throws SQLException {
        try (PreparedStatement write = prepared(WRITE, school)) {
            write.executeUpdate();
        }
    }

    /** Makes the partitions of school life of the year for the académies of the file. */
    public void openSchoolLife(List<DirectoryLine> schools, int schoolYear) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement("select open_school_life(?, ?)")) {
            for (int academy : schools.stream().mapToInt(DirectoryLine::academy).distinct().sorted().toArray()) {
                open.setInt(1, schoolYear);
                open.setInt(2, academy);
                open.execute();
            }
        }
    }

    private PreparedStatement prepared(String sql, DirectoryLine school) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, school.name());
        statement.setString(2, school.kind());
        statement.setInt(3, school.academy());
        statement.setString(4, school.street());
        statement.setString(5, school.postcode());
        statement.setString(6, school.city());
        statement.setString(7, school.phone());
        statement.setString(8, school.email());
        statement.setString(9, school.uai());
        return statement;
    }
}
