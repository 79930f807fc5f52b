package fr.carnet.imports.directory.control;

import fr.carnet.shared.entity.SearchName;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The académies by number, padded or not, and by name, whatever its capitals and accents. */
public final class Academies {

    private final Map<String, Integer> known = new HashMap<>();

    public static Academies of(Connection connection) throws SQLException {
        Academies academies = new Academies();
        try (PreparedStatement query = connection.prepareStatement("select code, name from academy");
             ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                academies.add(rows.getInt(1), rows.getString(2));
            }
        }
        return academies;
    }

    Academies add(int code, String name) {
        known.put(Integer.toString(code), code);
        known.put(SearchName.of(name), code);
        return this;
    }

    Optional<Integer> find(String written) {
        String folded = SearchName.of(written).replaceFirst("^0+(?=\\d)", "");
        return Optional.ofNullable(known.get(folded.replaceFirst("^ACADEMIE (?:DE |D )?", ""))).or(() -> Optional.ofNullable(known.get(folded)));
    }
}
