package fr.carnet.messaging.news.control;

import fr.carnet.messaging.news.entity.NewsKind;

import java.time.LocalDate;

/** One thing that a mail tells: of whom, which day. */
record NewsItem(long id, NewsKind kind, String firstName, LocalDate day) {
}
