package fr.carnet.privacy.boundary;

import java.util.List;
import java.util.stream.Stream;

/** Data of one kind, as lines under the names of their columns; a missing value is an empty text. */
public record DataTable(String title, List<String> columns, List<List<String>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What a query found, in the order of the columns. */
    public static DataTable of(String title, List<?> found, String... columns) {
        return new DataTable(title, List.of(columns), found.stream().map(row -> texts((Object[]) row)).toList());
    }

    private static List<String> texts(Object[] row) {
        return Stream.of(row).map(value -> value == null ? "" : value.toString()).toList();
    }
}
