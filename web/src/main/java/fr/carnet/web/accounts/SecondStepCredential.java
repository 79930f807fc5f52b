package fr.carnet.web.accounts;

import jakarta.security.enterprise.credential.AbstractClearableCredential;

/** The code that somebody halfway in gives for the account of the session. */
final class SecondStepCredential extends AbstractClearableCredential {

    private final long account;
    private String code;

    SecondStepCredential(long account, String code) {
        this.account = account;
        this.code = code;
    }

    long account() {
        return account;
    }

    String code() {
        return code;
    }

    @Override
    protected void clearCredential() {
        code = null;
    }
}
