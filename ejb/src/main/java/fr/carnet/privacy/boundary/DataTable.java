package fr.carnet.privacy.boundary;

import java.util.List;

/** Data of one kind, as lines under the names of their columns; a missing value is an empty text. */
public record DataTable(String title, List<String> columns, List<List<String>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
