package fr.carnet.messaging.news.boundary;

import fr.carnet.messaging.news.entity.NewsChoices;

import java.util.List;

/**
 * The news of one person.
 *
 * @param address the proved address; null when there is none, and then nothing is sent
 * @param sent    what was sent these ninety days, the newest first
 */
public record NewsSheet(String address, NewsChoices choices, List<SentNews> sent) {
}
