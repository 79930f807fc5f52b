package fr.carnet.schoollife.yearend.control;

import fr.carnet.shared.entity.SchoolYear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** From which day of August the year that ends may be erased: the académie's choice, 31 August at the latest (<i>TS-060</i>). */
@Dependent
public class PurgeDay {

    private static final MonthDay FIRST = MonthDay.of(8, 1);
    private static final MonthDay LATEST = MonthDay.of(8, 31);

    private final String typed;

    @Inject
    public PurgeDay(@ConfigProperty(name = "carnet.purge.day") String typed) {
        this.typed = typed;
    }

    /** The newest year that may be erased on this day; this year's August counts from the chosen day only. */
    public int newestOver(LocalDate today) {
        int ended = SchoolYear.of(today).september() - 1;
        return isOver(ended, today) ? ended : ended - 1;
    }

    /** Why this year may not be erased, in French, or nothing. */
    public Optional<String> refusal(int year, LocalDate today) {
        if (day().isEmpty()) {
            return Optional.of("carnet.purge.day vaut « " + typed + " » : donnez un mois et un jour du 08-01 au 08-31, la loi fixant la limite au 31 août.");
        }
        return isOver(year, today) ? Optional.empty()
                : Optional.of("L’année " + new SchoolYear(year) + " n’est pas finie : lancez la purge à partir du " + day().get().atYear(year + 1) + ".");
    }

    private boolean isOver(int year, LocalDate today) {
        return !today.isBefore(day().orElse(LATEST).atYear(year + 1));
    }

    private Optional<MonthDay> day() {
        try {
            return Optional.of(MonthDay.parse("--" + typed)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LATEST));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
