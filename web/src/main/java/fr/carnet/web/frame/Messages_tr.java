package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;

/** See {@link TranslatedMessages}. */
public class Messages_tr extends TranslatedMessages {

    public Messages_tr() {
        super(Language.TURKISH);
    }
}
