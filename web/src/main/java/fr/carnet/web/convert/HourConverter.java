package fr.carnet.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** An hour typed in a form: {@code 08:05}, as browsers send it, or {@code 8h05} and {@code 8 h}, as people write it. */
@FacesConverter(forClass = LocalTime.class)
public class HourConverter implements Converter<LocalTime> {

    private static final DateTimeFormatter SHAPE = DateTimeFormatter.ofPattern("H:mm[:ss]");

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            String hour = typed.replace(" ", "").replace('h', ':').replace('H', ':');
            return LocalTime.parse(hour.endsWith(":") ? hour + "00" : hour, SHAPE);
        } catch (DateTimeException unreadable) {
            throw new UnreadableInput(faces, field, "common.message.error.hour");
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalTime hour) {
        return hour == null ? "" : hour.format(DateTimeFormatter.ofPattern("HH:mm"));
    }
}
