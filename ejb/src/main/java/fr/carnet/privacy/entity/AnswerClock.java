package fr.carnet.privacy.entity;

import java.time.LocalDate;

/**
 * How long one may take to answer a request (DP-016).
 *
 * <p>In France one month from the day it was received, and two more when its difficulty demands it, told to the person with the reason
 * within the first month (<i>RGPD, art. 12, 3</i>); a month that has no such day ends with its last (received on 31 January, due on 28
 * February). Where the law of Monaco applies, fifteen days, which nothing extends (<i>loi n° 1.165</i>).
 */
public enum AnswerClock {

    ONE_MONTH {
        @Override
        public LocalDate due(LocalDate received) {
            return received.plusMonths(1);
        }

        @Override
        public LocalDate latest(LocalDate received) {
            return received.plusMonths(3);
        }
    },
    FIFTEEN_DAYS {
        @Override
        public LocalDate due(LocalDate received) {
            return received.plusDays(15);
        }

        @Override
        public LocalDate latest(LocalDate received) {
            return due(received);
        }
    };

    /** The last day to answer, or to say that more time is needed. */
    public abstract LocalDate due(LocalDate received);

    /** The last day to answer, once extended. */
    public abstract LocalDate latest(LocalDate received);
}
