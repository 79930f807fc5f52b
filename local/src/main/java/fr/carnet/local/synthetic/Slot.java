package fr.carnet.local.synthetic;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** One hour of class of the week, as most schools cut it; nobody is taught on Wednesday afternoon. */
record Slot(DayOfWeek day, int rank) {

    private static final String[] STARTS = {"0800", "0855", "1005", "1100", "1330", "1425", "1535", "1630"};
    private static final int MORNING = 4;

    static final List<Slot> WEEK = week();

    private static List<Slot> week() {
        List<Slot> week = new ArrayList<>();
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY)) {
            for (int rank = 0; rank < (day == DayOfWeek.WEDNESDAY ? MORNING : STARTS.length); rank++) {
                week.add(new Slot(day, rank));
            }
        }
        return List.copyOf(week);
    }

    /** As STS writes an hour. */
    String start() {
        return STARTS[rank];
    }
}
