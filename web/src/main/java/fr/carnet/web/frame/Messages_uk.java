package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;

/** See {@link TranslatedMessages}. */
public class Messages_uk extends TranslatedMessages {

    public Messages_uk() {
        super(Language.UKRAINIAN);
    }
}
