package fr.carnet.accounts.mailing.control;

import jakarta.mail.MessagingException;

/** The relay takes no mail: the school’s run stops here and is worth starting again. The cause names no address. */
class RelayDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RelayDown(MessagingException down) {
        super("The mail relay takes no mail: " + down.getClass().getSimpleName());
    }
}
