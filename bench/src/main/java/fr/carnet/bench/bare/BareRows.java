package fr.carnet.bench.bare;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Backs the bare page: one query, and nothing of what a service owes to anybody. */
@Named
@RequestScoped
public class BareRows {

    @Resource(lookup = "jdbc/carnet")
    DataSource database;

    @Inject
    HttpServletRequest request;

    private List<BareRow> rows;

    public List<BareRow> getRows() throws SQLException {
        if (rows == null) {
            rows = read(Integer.parseInt(request.getParameter("reader")));
        }
        return rows;
    }

    private List<BareRow> read(int reader) throws SQLException {
        List<BareRow> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(
                "select day, first_name, kind, label, detail from bare_row where reader = ? order by at desc")) {
            query.setInt(1, reader);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new BareRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
        }
        return found;
    }
}
