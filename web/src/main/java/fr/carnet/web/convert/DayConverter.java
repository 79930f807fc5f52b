package fr.carnet.web.convert;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

/**
 * A day typed in a form: what the browser's calendar sends ({@code 2026-10-12}), or what people write ({@code 12/10/2026},
 * {@code 12.10.2026}). A day that does not exist, such as 31 April, is refused and not moved.
 */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter CALENDAR = shape("uuuu-MM-dd");
    private static final DateTimeFormatter WRITTEN = shape("dd/MM/uuuu");
    private static final List<DateTimeFormatter> SHAPES = List.of(CALENDAR, shape("d/M/uuuu"));

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return SHAPES.stream().map(shape -> read(shape, typed)).filter(day -> day != null).findFirst()
                .orElseThrow(() -> new UnreadableInput(faces, field, "common.message.error.day"));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : day.format(isCalendar(faces, field) ? CALENDAR : WRITTEN);
    }

    /**
     * A calendar of the browser understands its own shape only; a plain field shows the day as people write it.
     *
     * <p>The tag of our fields gives the type as an expression, and an attribute passed through is kept as it was given.
     */
    private static boolean isCalendar(FacesContext faces, UIComponent field) {
        Object type = field.getPassThroughAttributes().get("type");
        return "date".equals(type instanceof ValueExpression given ? given.getValue(faces.getELContext()) : type);
    }

    private static LocalDate read(DateTimeFormatter shape, String typed) {
        try {
            return LocalDate.parse(typed.strip().replaceAll("[. ]", "/"), shape);
        } catch (DateTimeException otherShape) {
            return null;
        }
    }

    private static DateTimeFormatter shape(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
