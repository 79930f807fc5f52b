package fr.carnet.accounts.mailing.entity;

import fr.carnet.accounts.activation.entity.Addressee;

import java.util.List;

/**
 * A person who may receive a code, with what an envelope needs.
 *
 * @param reference how the school’s own software numbers the person: the only name that a report may give
 * @param children  first names only: nothing else about a pupil leaves by mail (<i>TS-032</i>); never of one whom a court hides from the person
 */
public record Correspondent(Addressee person, String reference, Standing standing, String name, String email,
                            List<String> address, List<String> children) {

    public Correspondent {
        address = List.copyOf(address);
        children = List.copyOf(children);
    }

    /**
     * Where the person stands: refusing the service, so that nothing is sent (<i>TS-004</i>), one from whom a court hides every pupil, so that a code
     * would open nothing (<i>ED-140</i>), already signed up, already holding a live code, to whom a court forbids to write without a person’s
     * decision (<i>ED-139, ED-140</i>), or waiting for a code.
     */
    public enum Standing { REFUSED, HIDDEN, ACTIVE, HOLDS_CODE, PROTECTED, WAITING }

    @Override
    public String toString() {
        return "Correspondent[" + person + "]";
    }
}
