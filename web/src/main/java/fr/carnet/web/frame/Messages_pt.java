package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;

/** See {@link TranslatedMessages}. */
public class Messages_pt extends TranslatedMessages {

    public Messages_pt() {
        super(Language.PORTUGUESE);
    }
}
