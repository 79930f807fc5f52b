package fr.carnet.accounts.boundary;

import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.Envelope;

import java.util.List;

/**
 * What sending the codes of a school would do: {@code guardians = letters + mails + active + holding + secret + hidden + refused}.
 *
 * @param open      whether the school has opened the service to families this year; nothing leaves otherwise (<i>TS-002</i>)
 * @param envelopes how many envelopes hold the letters: one for each address
 * @param active    who has an account
 * @param holding   who holds a live code that was sent
 * @param secret    to whom nothing is sent by itself, an address being protected (<i>ED-139, ED-140</i>)
 * @param hidden    from whom a court hides every pupil (<i>ED-140</i>)
 * @param refused   who refused the service (<i>TS-004</i>)
 * @param withoutConsent pupils for whose own account nobody consents, or somebody objects (<i>TS-007</i>)
 */
public record LettersPlan(boolean open, int guardians, int letters, int envelopes, int mails, int active, int holding, int secret, int hidden, int refused,
                          int withoutConsent) {

    static LettersPlan of(boolean open, List<Correspondent> people, int withoutConsent) {
        List<Correspondent> waiting = standing(people, Standing.WAITING);
        List<Correspondent> byLetter = waiting.stream().filter(person -> person.email() == null).toList();
        return new LettersPlan(open, people.size(), byLetter.size(), Envelope.of(byLetter).size(), waiting.size() - byLetter.size(),
                standing(people, Standing.ACTIVE).size(), standing(people, Standing.HOLDS_CODE).size(),
                standing(people, Standing.PROTECTED).size(), standing(people, Standing.HIDDEN).size(), standing(people, Standing.REFUSED).size(), withoutConsent);
    }

    private static List<Correspondent> standing(List<Correspondent> people, Standing asked) {
        return people.stream().filter(person -> person.standing() == asked).toList();
    }

    public boolean isAnythingToSend() {
        return letters + mails > 0;
    }
}
