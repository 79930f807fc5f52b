package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;

/** See {@link TranslatedMessages}. */
public class Messages_ro extends TranslatedMessages {

    public Messages_ro() {
        super(Language.ROMANIAN);
    }
}
