package fr.carnet.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Where one copy of Carnet keeps its data and where it listens.
 *
 * <p>Two copies run side by side when nothing here is common to both. A port of 0 means any free one.
 *
 * @param at what the clock of the school shows in Paris when the server starts; null for the true hour
 */
public record ServerOptions(Path data, String host, int httpsPort, int httpPort, int dbPort, LocalDateTime at) {

    public static final String LOOPBACK = "127.0.0.1";

    /** A copy on ports that nobody uses: what tests and measurements want. */
    public static ServerOptions onFreePorts(Path data) {
        return new ServerOptions(data, LOOPBACK, 0, 0, 0, null);
    }

    /** The same copy, whose school lives another day: rolls cannot be called on a Sunday. */
    public ServerOptions startingAt(LocalDateTime moment) {
        return new ServerOptions(data, host, httpsPort, httpPort, dbPort, moment);
    }

    ServerOptions withPortsChosen() {
        return new ServerOptions(data, host, chosen(httpsPort), chosen(httpPort), chosen(dbPort), at);
    }

    /** By how much the clock of the school differs from that of the machine, now. */
    Duration clockOffset() {
        return at == null ? Duration.ZERO : Duration.between(LocalDateTime.now(ZoneId.of("Europe/Paris")), at);
    }

    /** The name under which this machine reaches the server; the certificate carries it too. */
    String name() {
        return host.equals(LOOPBACK) || host.equals("0.0.0.0") ? "localhost" : host;
    }

    void refuseBusyPorts() {
        Ports.refuseBusy(host, httpsPort, "--https-port");
        Ports.refuseBusy(host, httpPort, "--http-port");
        Ports.refuseBusy(LOOPBACK, dbPort, "--db-port");
    }

    private static int chosen(int port) {
        return port == 0 ? Ports.free() : port;
    }
}
