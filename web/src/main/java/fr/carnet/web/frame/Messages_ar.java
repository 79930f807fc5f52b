package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;

/** See {@link TranslatedMessages}. */
public class Messages_ar extends TranslatedMessages {

    public Messages_ar() {
        super(Language.ARABIC);
    }
}
