package fr.carnet.accounts.mailing.entity;

import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.entity.LetterHead;
import fr.carnet.shared.entity.SchoolYear;

import java.util.List;

/**
 * The school in whose name codes are sent.
 *
 * @param service what families read of it this year, the carnet when both are open; null when nothing is
 */
public record SendingSchool(long id, String uai, String name, List<String> address, String phone, String email, SchoolYear year,
                            Service service) {

    public SendingSchool {
        address = List.copyOf(address);
    }

    public boolean open() {
        return service != null;
    }

    public LetterHead letterHead() {
        return new LetterHead(name, address, phone, email);
    }
}
