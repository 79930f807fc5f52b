package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;

/** See {@link TranslatedMessages}. */
public class Messages_en extends TranslatedMessages {

    public Messages_en() {
        super(Language.ENGLISH);
    }
}
