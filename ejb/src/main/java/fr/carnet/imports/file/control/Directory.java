package fr.carnet.imports.file.control;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;

/** The national directory, as imports ask it. */
@ApplicationScoped
public class Directory {

    /** The school of this number; empty when the directory does not have it. */
    public OptionalLong find(Connection connection, String uai) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from establishment where uai = ?::char(8)")) {
            query.setString(1, uai);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /**
     * Makes the partitions of school life for the year, for every académie that a run concerns; does nothing the next
     * time.
     */
    public void openSchoolLife(Connection connection, long instance, int schoolYear) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select open_school_life(?, a.academy::int)
                  from (select distinct e.academy from import_file f join establishment e on e.uai = f.uai::char(8)
                         where f.instance_id = ? order by 1) a""")) {
            query.setInt(1, schoolYear);
            query.setLong(2, instance);
            query.execute();
        }
    }
}
