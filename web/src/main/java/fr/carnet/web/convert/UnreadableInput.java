package fr.carnet.web.convert;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What was typed cannot be read; the sentence names the field and shows the shape that can. */
class UnreadableInput extends ConverterException {

    UnreadableInput(FacesContext faces, UIComponent field, String key) {
        super(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(faces, field, key), null));
    }

    private static String sentence(FacesContext faces, UIComponent field, String key) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
        return MessageFormat.format(texts.getString(key), field.getAttributes().get("label"));
    }
}
