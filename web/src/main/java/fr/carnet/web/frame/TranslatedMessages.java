package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Translation;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/**
 * What families read, in another language: the files of {@code i18n/ar}, and the French of all that is not there or is stale (<i>D-10</i>).
 *
 * <p>A subclass for each language, empty, because a {@link ResourceBundle} finds a language by the name of its class.
 */
public abstract class TranslatedMessages extends ResourceBundle {

    private final Translation translation;

    protected TranslatedMessages(Language language) {
        this.translation = new Translation(((Messages) Messages.in(Language.FRENCH)).texts(), Messages.read(language.tag() + "/"),
                TextFile.read("/i18n/" + language.tag() + "/prints.properties"));
    }

    Translation translation() {
        return translation;
    }

    @Override
    protected Object handleGetObject(String key) {
        return translation.text(key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(parent.keySet());
    }
}
