package fr.carnet.accounts.boundary;

import fr.carnet.accounts.language.control.ChosenLanguages;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.OutOfScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Where a person of a family says in which language to be written to (<i>D-10</i>). No staff ever asks it of somebody else, and the journal
 * does not tell it: it would say where people come from.
 */
@Stateless
@RolesAllowed({Role.GUARDIAN, Role.PUPIL})
public class LanguageDesk {

    @Inject
    Caller caller;

    @Inject
    ChosenLanguages chosen;

    public void choose(Language language) {
        chosen.choose(caller.account().orElseThrow(() -> new OutOfScope(caller.name())), language);
    }
}
