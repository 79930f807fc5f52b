package fr.carnet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine, looked at before anything is started: a server half started is harder to explain. */
final class Ports {

    private Ports() {
    }

    /** Refuses a port that somebody listens to, naming the option that chooses another. */
    static void refuseBusy(String host, int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException busy) {
            throw new CannotStart("Le port " + port + " est déjà pris sur " + host
                    + " : choisissez-en un autre avec " + option + ".", busy);
        }
    }

    /** A port nobody listens to now; somebody may take it before we do, which is why only tests ask for it. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No free port on the loopback.", none);
        }
    }
}
