package fr.carnet.messaging.news.boundary;

import fr.carnet.messaging.news.entity.NewsKind;

import java.time.Instant;
import java.util.List;

/**
 * One mail that was sent to the reader.
 *
 * @param sent  the relay took it; otherwise nobody knows, or the address takes no mail
 * @param about what it told, without repetition
 */
public record SentNews(Instant at, boolean sent, List<NewsKind> about) {
}
