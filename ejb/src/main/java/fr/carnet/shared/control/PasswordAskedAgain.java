package fr.carnet.shared.control;

/**
 * Asks the owner of an open session for the password again, before what a passer-by must not do (<i>SE-031</i>).
 *
 * <p>Here for the components that stand above the accounts, which know passwords and answer.
 */
public interface PasswordAskedAgain {

    /**
     * Refuses a wrong password, and counts it as a failed try.
     *
     * @param source where the request comes from on the network
     */
    void proveAgain(long account, String password, String source);
}
