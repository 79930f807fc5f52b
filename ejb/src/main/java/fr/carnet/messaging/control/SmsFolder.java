package fr.carnet.messaging.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes each message as a file, for laptops and demonstrations: none leaves the machine. */
final class SmsFolder implements SmsGateway {

    private final Path folder;

    SmsFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Delivery send(String number, String text, String reference) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(reference + ".txt"), number + "\n" + text + "\n", StandardOpenOption.CREATE_NEW);
            return Delivery.TAKEN;
        } catch (IOException full) {
            throw new UncheckedIOException("The folder of the messages cannot be written.", full);
        }
    }
}
