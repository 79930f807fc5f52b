package fr.carnet.messaging.news.control;

import java.util.List;

/** A mail that was taken and is to be handed over, once; secret: by which its reader stops the others. */
record OutgoingNews(long id, long account, String to, String secret, List<NewsItem> items) {
}
