package fr.carnet.accounts.secondfactor.entity;

import java.util.List;

/**
 * What the service knows of a security key: enough to recognise its answers, nothing with which to make one.
 *
 * @param credential     the number that the key gave itself for this account
 * @param publicKey      as COSE writes it
 * @param signCount      how often the key says it has signed, the last time it was believed; zero when it does not count
 * @param backupEligible whether its maker may copy it to the person’s other devices
 * @param transports     how a browser reaches it: {@code usb}, {@code nfc}, {@code internal}…
 */
public record SecurityKey(byte[] credential, byte[] publicKey, long signCount, boolean backupEligible, List<String> transports) {

    public SecurityKey {
        credential = credential.clone();
        publicKey = publicKey.clone();
        transports = List.copyOf(transports);
    }

    @Override
    public byte[] credential() {
        return credential.clone();
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }
}
