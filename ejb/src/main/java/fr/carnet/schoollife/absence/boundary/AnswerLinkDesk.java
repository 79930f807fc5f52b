package fr.carnet.schoollife.absence.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.absence.control.AnswerLinks;
import fr.carnet.schoollife.absence.entity.AnswerLinkDead;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/**
 * Where somebody who holds the link of a mail explains the absence that it is for, without signing in, once (<i>ED-003</i>).
 *
 * <p>Open to all: the secret of the link is the right, and it gives nothing but this one act. Looking spends nothing, because mail filters
 * follow links before people do.
 */
@Stateless
@PermitAll
public class AnswerLinkDesk {

    @Inject
    AnswerLinks links;

    /** Refuses {@link AnswerLinkDead}, for a secret that was never given as for one that is spent. */
    public AnswerLink look(String secret) {
        return links.look(secret);
    }

    /** Refuses {@link AnswerLinkDead}. */
    @Audited(Act.ABSENCE_EXPLAINED)
    public void answer(@Valid LinkAnswer asked) {
        links.answer(asked);
    }
}
