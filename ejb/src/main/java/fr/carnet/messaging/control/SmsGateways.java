package fr.carnet.messaging.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Chooses the gateway: the service when it has an address, the folder otherwise. */
@Dependent
public class SmsGateways {

    /**
     * @param url    address of the service; none means the folder
     * @param token  what the service knows us by
     * @param folder where messages are written when there is no service
     */
    @Produces
    SmsGateway gateway(@ConfigProperty(name = "carnet.sms.url") Optional<String> url,
            @ConfigProperty(name = "carnet.sms.token") Optional<String> token,
            @ConfigProperty(name = "carnet.sms.dir") String folder) {
        return url.<SmsGateway>map(address -> new SmsService(URI.create(address), token.orElse(""))).orElseGet(() -> new SmsFolder(Path.of(folder)));
    }
}
