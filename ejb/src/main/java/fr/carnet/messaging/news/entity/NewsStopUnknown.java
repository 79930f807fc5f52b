package fr.carnet.messaging.news.entity;

import fr.carnet.shared.entity.BusinessException;

/** The link that stops the news is of no mail, or of one that is forgotten. */
public class NewsStopUnknown extends BusinessException {

    public NewsStopUnknown() {
        super();
    }
}
