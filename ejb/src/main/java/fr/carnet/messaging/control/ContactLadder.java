package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.ContactRhythm;
import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.Reachable;
import fr.carnet.messaging.entity.Rung;
import fr.carnet.shared.control.SchoolClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which order those responsible for a pupil are told of an absence that nobody explained.
 *
 * <p>In a household, one try after the other: the first contact by mail, then by SMS, then the other parent, then a person who calls, and
 * a letter in the evening. Parents who live apart are told at the same time, each by a ladder of his or her own (<i>ED-131, ED-133</i>).
 * Nobody is left without a step: who cannot be reached at all is on the call list, where a person sees it.
 */
final class ContactLadder {

    private final ContactRhythm rhythm;

    ContactLadder(ContactRhythm rhythm) {
        this.rhythm = rhythm;
    }

    /** @param known when the school knew of the absence; the first step comes after the minutes of grace */
    List<Rung> climb(List<Reachable> family, Instant known) {
        Map<Long, List<Reachable>> households = family.stream()
                .collect(Collectors.groupingBy(Reachable::household, LinkedHashMap::new, Collectors.toList()));
        return households.values().stream().flatMap(people -> household(people, known.plus(rhythm.grace())).stream()).toList();
    }

    private List<Rung> household(List<Reachable> people, Instant start) {
        List<Rung> rungs = new ArrayList<>();
        Instant due = start;
        for (Try attempt : Stream.concat(people.stream().flatMap(ContactLadder::messages), people.stream().flatMap(ContactLadder::calls)).toList()) {
            rungs.add(new Rung(attempt.who.guardian(), attempt.who.household(), rungs.size() + 1, attempt.channel, due));
            due = due.plus(rhythm.step());
        }
        Instant evening = evening(start);
        people.stream().filter(Reachable::letter).filter(who -> !who.hidden()).forEach(who ->
                rungs.add(new Rung(who.guardian(), who.household(), rungs.size() + 1, NoticeChannel.LETTER, evening)));
        return rungs;
    }

    private Instant evening(Instant start) {
        Instant letters = start.atZone(SchoolClock.PARIS).with(rhythm.lettersAt()).toInstant();
        return letters.isAfter(start) ? letters : start;
    }

    private static Stream<Try> messages(Reachable who) {
        if (who.hidden()) {
            return Stream.empty();
        }
        return Stream.concat(who.mail() ? Stream.of(new Try(who, NoticeChannel.MAIL)) : Stream.empty(),
                who.sms() ? Stream.of(new Try(who, NoticeChannel.SMS)) : Stream.empty());
    }

    private static Stream<Try> calls(Reachable who) {
        boolean nothingElse = !who.mail() && !who.sms() && !who.letter();
        return who.phone() || who.hidden() || nothingElse ? Stream.of(new Try(who, NoticeChannel.CALL)) : Stream.empty();
    }

    private record Try(Reachable who, NoticeChannel channel) {
    }
}
