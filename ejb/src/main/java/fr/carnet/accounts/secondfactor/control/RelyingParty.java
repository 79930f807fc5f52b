package fr.carnet.accounts.secondfactor.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;

/**
 * Who we are for a security key: the address where people open the service, {@code carnet.public.url}, and its host.
 *
 * <p>A key answers to this host alone, which is why no look-alike of our sign-in page can use it. Trap: another host is another party, and
 * all keys are then added anew.
 */
@ApplicationScoped
public class RelyingParty {

    private URI address;

    protected RelyingParty() { /* CDI proxy */ }

    @Inject
    public RelyingParty(@ConfigProperty(name = "carnet.public.url") String address) {
        this.address = URI.create(address);
    }

    /** Scheme, host and port, as a browser writes where a page came from. */
    String origin() {
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    public String host() {
        return address.getHost();
    }
}
