package fr.carnet.bench.bare;

/** One row of the bare page, its texts as the database holds them; a bean, since Faces reads no record by itself. */
public final class BareRow {

    private final String day;
    private final String firstName;
    private final String kind;
    private final String label;
    private final String detail;

    BareRow(String day, String firstName, String kind, String label, String detail) {
        this.day = day;
        this.firstName = firstName;
        this.kind = kind;
        this.label = label;
        this.detail = detail;
    }

    public String getDay() {
        return day;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }

    public String getDetail() {
        return detail;
    }
}
