package fr.carnet.web.accounts;

import fr.carnet.accounts.secondfactor.entity.KeyChallenge;

import jakarta.security.enterprise.credential.AbstractClearableCredential;

/** What the security key of somebody halfway in answered to the challenge of the session; null when none was waiting. */
final class KeyCredential extends AbstractClearableCredential {

    private final long account;
    private final KeyChallenge challenge;
    private String answer;

    KeyCredential(long account, KeyChallenge challenge, String answer) {
        this.account = account;
        this.challenge = challenge;
        this.answer = answer;
    }

    long account() {
        return account;
    }

    KeyChallenge challenge() {
        return challenge;
    }

    String answer() {
        return answer;
    }

    @Override
    protected void clearCredential() {
        answer = null;
    }
}
