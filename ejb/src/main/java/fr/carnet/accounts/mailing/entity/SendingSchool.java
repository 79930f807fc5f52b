package fr.carnet.accounts.mailing.entity;

import fr.carnet.shared.entity.LetterHead;
import fr.carnet.shared.entity.SchoolYear;

import java.util.List;

/** The school in whose name codes are sent. */
public record SendingSchool(long id, String uai, String name, List<String> address, String phone, String email, SchoolYear year,
                            boolean open) {

    public SendingSchool {
        address = List.copyOf(address);
    }

    public LetterHead letterHead() {
        return new LetterHead(name, address, phone, email);
    }
}
