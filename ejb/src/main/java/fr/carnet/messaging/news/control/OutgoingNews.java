package fr.carnet.messaging.news.control;

import fr.carnet.shared.entity.Language;

import java.util.List;

/** A mail that was taken and is to be handed over, once; secret: by which its reader stops the others; language: the reader’s choice. */
record OutgoingNews(long id, long account, String to, String secret, Language language, List<NewsItem> items) {
}
