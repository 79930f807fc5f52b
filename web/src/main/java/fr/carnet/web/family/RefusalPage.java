package fr.carnet.web.family;

import fr.carnet.accounts.refusal.boundary.RefusalDesk;
import fr.carnet.accounts.refusal.boundary.RefusalReceipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Backs {@code /family/refusal.xhtml}: one act, whose receipt is the answer itself.
 *
 * <p>The right to the page ends with the act: the receipt cannot be asked again, and says so.
 */
@Named
@RequestScoped
public class RefusalPage {

    @Inject
    RefusalDesk desk;

    private RefusalReceipt receipt;

    public void refuse() {
        receipt = desk.refuse();
    }

    /** Null until the act is done. */
    public RefusalReceipt getReceipt() {
        return receipt;
    }
}
