package fr.carnet.accounts.boundary;

import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;

/**
 * Where a guardian of a pupil stands with his or her code.
 *
 * @param byHand no address may be printed: the letter is handed over
 */
public record FamilyCode(long guardian, String name, Standing standing, boolean byHand) {

    static FamilyCode of(Correspondent person) {
        return new FamilyCode(person.person().id(), person.name(), person.standing(), person.address().isEmpty());
    }
}
